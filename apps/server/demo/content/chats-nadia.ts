import { parseChats } from '../parse-chats.ts'

/** What Nadia, the first of the demo members, has talked about. */
export const nadiaChats = parseChats(`
# nadia amara
= sat-4 10:15
amara: You are standing in front of my stall pretending to look at leeks
nadia +1: I came for two oranges
amara: Nobody in your family has ever come for two oranges
nadia +2: How much for the ugly ones?
amara: For you, ugly price. Eleven kilos, 22 dollars, and you take the box because I am tired of the box
nadia +3: Sent. What have I done
amara +1: Marmalade. You have done marmalade.
= sat-4 20:05
nadia: 31 jars. Théo sang.
amara +1 !1 🍊
amara +4: About pectin? He sang that at my birthday
nadia: One is yours. I wrote AMARA on the lid so that Arthur cannot say it is his
amara +6: He would, too. He would produce a document
= fri-3 14:30
amara: Are you alive? Eat something
nadia +25: Alive. Eighteen hours. Your lemons came to the slip
amara +2: Those lemons have seen more of the world than Emeka
nadia !1 😂
nadia: Signe had them in her hat
amara: Of course she did. Go to bed.
= wed-1 18:40
amara: Eleven stalls last week, seven today. I am going to ask the whole town to move the market
nadia +9: Ask as a question. Arthur is better with questions
amara +2: I was going to ask as a shout
nadia: A question shaped like a shout then. And I can carry a table
amara +1: You with your back? You will carry ONE table
nadia +1 !1 🙏
= d1 19:10
amara: Question is written. Tomorrow, early. You will say Saturday?
nadia +14: I will say whatever lets me sleep on Wednesdays
amara: That is Saturday
= d0 09:26
amara: Look what came off the boat. Want a crate?
nadia +4: Half a crate! And the good olives
amara +1: 24.50, and I put in three that are too ripe to sell and too good to throw
nadia !1 ❤️
nadia +2: Paid. Tell your mother I said yes to lunch
amara +3: She heard. She is already cooking. It is not even lunch today
amara +1: Something is coming to you for the table you carried. Do not argue
amara +1: Save me the end piece of the rye if you get to Théo before I do
? nadia

# nadia theo
= sat-4 11:20
theo: Oven is free at two. Bring jars and do not bring scales, we do it by eye
nadia +3: I have 18 jars
nadia +1 ~: I have 19 jars, one was under the sink
theo: That is not enough jars
nadia +40: Pilar gave me 12. She wants to be remembered in the label
theo +2: She will be remembered in the pips
nadia !1 😄
= tue-4 13:40
nadia: About the mixer. I am the second person. I did not want to be the second person
theo +12: Nadia!! You too? For how long?
nadia: Since you bought it. I thought that it was my heart
theo +1: I am going to put this machine in the sea
nadia +2: Dov has rubber. Start with the rubber
= wed-4 12:10
theo: Tonight at ten we put it on its feet. Tomasz brings a slab. You may come and listen to nothing
nadia +18: On shift, but leave the window open and I will hear it from the clinic
= sun-3 10:05
nadia: Is there bread or is it a day of rest
theo +8: There are two country loaves and a tired man
nadia: I will take one of each
theo +1: The man is staying in bed. 7.50 for the loaf
= sat-1 12:40
theo: Flour came. Your half of the delivery is 6 dollars, you were right to take the big sack
nadia +22: Sent. Where do I put twelve kilos of flour
theo +3: Beside the eleven kilos of oranges
= d0 08:12
theo: I keep you one today? Darker than usual
nadia +8: The rye one, if there is any left
theo +15: There is one with your name in flour on it
nadia +1 !1 🥖

# nadia yuki
= tue-3 12:40
yuki: Your patient in bed four asked whether he may keep tile 12
nadia +30: He is going home without his gallbladder, he may have a tile
yuki +5: I will make another. I like that they walk away
= sun-3 13:20
yuki: Did you have water on your floor too?
nadia +15: Only what I cried on it. How is the studio?
yuki +4: Sixty pots went back to being mud. The kiln is dry. Someone stacked my high shelves before the water came
nadia +2: Tall someone?
yuki: It smelled of larch
nadia +1: Then you know
= tue-1 19:05
nadia: Can you make a mug that holds half a litre
yuki +11: That is a vase
nadia: A vase for coffee. For nights
yuki +3: 28 dollars, and I will put the handle where a tired hand looks for it
nadia +6: Sent before you change your mind
= d2 13:30
yuki: It is out of the kiln. It is blue. It is enormous. I tried to call you, you were sleeping I hope
nadia +290: I was. I am coming past at six with oranges
yuki +3: I have so many oranges, Nadia

# nadia marcus
= sat-3 17:30
nadia: Twenty for the roof is on its way. It is the lonely one, or is it company by now?
marcus +20: It is the fourth. I was briefly overcome, thank you. Entered under both our names
= sat-2 16:10
marcus: The roof is on. You may cross to the island dry, at least for the first eleven metres
nadia +55: Noor says that the wrong nails were yours
marcus +8: Your sister is a careful observer
= sat-1 09:30
marcus: For the concert boat I have taken four tickets at nine dollars, yours and your sister’s among them, and two for whoever has forgotten
nadia +24: You know us. Is it 36 for all four? Let me pay the lot, you have done the roof
marcus +6: That is generous and arithmetically sound
nadia +2: Sent. It says Ferry tickets, for the ledger’s memory
marcus +1: The ledger thanks you. So does my wife, who forgot.
= d1 17:20
marcus: Books are closed for today and sum to zero. I tell you because you once asked and looked as if you meant it
nadia +80 ^1: I did mean it. It is the only thing in this town that sums to zero

# nadia samira
= mon-5 19:40
samira: You are on Thursday and Friday. Can you take Saturday as well? I will give you back a Sunday that is worth more
nadia +6 ^1: If the Sunday has rowing in it, yes
samira: It has rowing in it
= thu-3 18:20
samira: All in. Bring dry socks, two pairs
nadia +5: Three. Four if Mr Abramson comes
samira +1: He is here already. He is testing the lamps
= fri-3 06:10
samira: You were very good tonight
nadia +2: I held a torch for six hours
samira: You held it still
nadia !1 ❤️
= thu-2 22:15
nadia: The boy with the arm asked me how you stay calm
samira +4: What did you say?
nadia: That you count ceiling tiles
samira +1: 164. One is new.
= fri-1 14:00
samira: Rota for next week is on the board. I kept your Tuesday morning free for the slow boat
nadia +33: Thank you. I am bringing soup to the clinic before I go
samira +2: See you at the clinic then
= d1 22:50
samira: Quiet night. Somebody left oranges at the door
samira +1: Nadia
? nadia

# nadia joao
= fri-5 18:00
nadia: Your ferry page says 32 seats, I counted 34
joao +7: Two are for the crew. But thank you for counting, nobody counts
= thu-3 15:40
joao: I have the cargo bike until six. What does the clinic need carried?
nadia +3: Blankets from the school, eleven, and yourself, dry
joao +2: I can promise the blankets
= sun-1 11:10
joao: Rode a lady home from the concert, all the way to the end of Pump Lane, in the bread box. She sang
nadia +19: The one with the bus fare? What did she sing?
joao +2: The alto part. She says that the altos never get asked
= d4 15:20
nadia: Can your page say “the boat is late because of sheep”
joao +10: It can now. There is a box for Hamish with a reason in his own words. I am already sorry
joao +1: He wrote: “forty”. That is all. Just forty
nadia !1 🐑

# nadia noor
= thu-4 21:10
nadia: How is the top floor
noor +2: It has a window on each side and a bell in all of them
nadia: You get used to it
noor +1: I have been told so by a man in a waistcoat who came up two flights to say it
= fri-4 19:30
noor: I owe you 14 for the lamp and 6 for what was in the soup
nadia +5: Nothing for the soup
noor: I am writing SOUP DEBT in the note and you cannot stop me
nadia +1: I was warned about you at the ferry
= mon-2 20:00
noor: Tomasz says salt. Marcus says flood. Both of them came up and tapped my wall as if it were a horse
nadia +12: This is how they say that they like you
= sat-1 23:20
noor: I cried on step 58
nadia +4 ^1: 61
noor: I have drawn it. Not the crying. The staircase
nadia +2: Send me the drawing
noor +3: It is 114 steps long, you will need a longer wall
= d2 19:45
noor: Rent share is 420, since you paid the landlord for us both. I send it tonight. Are you eating with me or sleeping
nadia +50 ^1: Both if you cook slowly
= d1 20:15
noor: I have asked forty people about elbows and nobody asked why. I love it here
noor +2: Are you awake? Bring the enormous mug, I have made the soup with the nutmeg
? nadia

# nadia rafael
= sun-3 11:40
rafael: That branch was bigger than the boat. I have entered it in the trophies
nadia +21: I want my name on a small plate
rafael +2: The plate is the receipt for the coffee you owe me
nadia +1: Four dollars. Sent. Now engrave it
= thu-1 09:00
rafael: Boat fund is at a number I did not dare to say. Will you row at the christening?
nadia +140: Only if it is slow
rafael +5: It will be a procession. You will lead. Nobody will be able to pass you
`)
