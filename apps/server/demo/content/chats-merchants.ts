import { parseChats } from '../parse-chats.ts'

/** Théo, Amara and those who trade with them. */
export const merchantChats = parseChats(`
# theo samira
= tue-4 15:05
theo: I am on your stairs with brioche. I did not want to knock if you sleep
samira +2: I am awake. I was listening to nothing. Come up
= tue-4 16:30
theo: I have read the manual. It says “place on a level and patient surface”
samira +8: I think that is a translation
theo +1: My floor is neither. Dov comes tomorrow
samira +3: Please do not knead by hand until then, I have seen your wrists
theo: You are the only doctor who shouts at me in brioche
= thu-4 15:40
samira: Six hours, and one more. Thank you
theo +6: I did not do it, it was a slab
samira: You came up the stairs. Many people would have sent a slab
= d3 08:30
theo: Do you smell burning up there? It is only the buckwheat, it is on purpose
samira +4: I had got as far as the fire blanket
theo +1: I will put a sign

# theo lucia
= thu-5 13:10
lucia: From tomorrow 14 buns instead of 12, the grinder brings people, they come in to ask what the noise is
theo +20: 14 buns. And the end pieces for the soup?
lucia: All the end pieces, always
= sun-4 17:00
lucia: This week: 14 buns times six, 9 loaves. By my count 147
theo +30: By mine 144, you had a flat one on Friday
lucia +3: I ate the flat one. 147. Sent.
= sun-2 17:15
lucia: Same again, 147, and an extra 10 for the walnut one that I dropped in front of everybody
theo +11: You dropped it, you do not pay it, the floor pays it
lucia +1: The floor has sent it through me
= sun-1 18:30
lucia: After the concert I sold every bun twice. 163 this week. I am paying before I can spend it on chairs
theo +9: Buy the chairs too. The ones outside pinch
= d0 07:40
lucia: Can you do 20 buns tomorrow? There is a birthday, it is a secret, it is Arthur’s
lucia +2: And one plain cake, no raisins. NO raisins
? theo

# theo amara
= wed-5 09:10
amara: Forty bruised pears. I make chutney, do you make something that needs chutney?
theo +15: I make a bread that has been waiting for this pear all its life
amara +2: I will bring you twelve jars, at three dollars, and you will not thank me in verse
theo +5: 36, sent. You do not decide about verse
= wed-4 14:00
amara: Nine people at the market. NINE
theo +10: I sold more bread to the fish stall than to the town
amara: If it were Saturday would you bring a table?
theo +4: If it is after seven. At six I have only dough and regret
= sat-2 14:30
amara: Your bread, my clementines, Gus’s oil, one table, two chairs. For those who will not buy but will sit
theo +25: This is called a restaurant
amara +1: This is called a trap
= d1 15:10
theo: I said something in the shop about the market day and now there are two camps and they are both buying buns
amara +7: Do not stop
theo +3: Madame Garnier votes for six in the morning. Of no particular day
? amara

# theo joao
= mon-5 14:00
joao: I can do the low side of the quay before eight and the hill before nine. Two dollars a stop?
theo +20: Two fifty on the hill. I have seen the hill
joao: I was going to say that it is good for me
theo +1: It is. Two fifty
= sun-5 19:10
theo: 44 stops this week, 17 of them hill: that is 96.50. Sending
joao +6: You counted 17? I counted 16
theo: One you did twice, because you forgot the walnuts
joao +1: And you pay for my forgetting?
theo +2: I pay for your going back
= sun-3 19:00
theo: 38 stops in that week, with that wind. 100 round
joao +15: It is 83.50
theo: It is 100. The storm was hill
= sun-2 19:20
theo: 41 stops, 15 hill, 90
joao +4: Got it. New brake pads out of this, thank you
= sun-1 19:05
theo: 46 stops, 18 hill, and the lady in the bread box. 106
joao +10: She was not a stop, she was a passenger
theo +1: Passengers are hill
= d0 06:20
theo: Two extra today: harbour office, 4 buns, do not let the cat see you
theo +1: And the door code for number 9 is in the bag, under the rye
? joao

# amara emeka
= sat-4 07:50
amara: Where are you
emeka +14: Between my bed and you
amara +1: That is where everything is, Emeka
= sun-2 20:00
amara: Have you eaten
emeka +3: I am studying
amara: I did not ask what you are doing
emeka +1: Rice
amara +1: I have sent you 15. Buy something green. Send me a picture of the green thing
emeka +40: It is a lime
amara: I am coming over
= fri-1 15:20
emeka: All of it
amara: All of what
emeka +1: I passed all of it
amara +4: Stay where you are I am closing the stall
= d1 16:40
amara: Tomorrow I put the question about the day. You will count, you are the one with the certificate
emeka +8: In statistics!
amara +1: It is people and numbers. Bring a pencil
`)
