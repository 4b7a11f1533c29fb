import { parseChats } from '../parse-chats.ts'

/** Lena, Marcus and João, and those who ask them things. */
export const bookChats = parseChats(`
# lena gus
= sat-5 11:30
gus: LENA HOW DO I WRITE TO YOU WITHOUT EVERYONE SEEING
lena +3: You are doing it now, dad. This is only us
gus +5: GOOD. WHAT DO I OWE YOU FOR THE TELEPHONE
lena: Nothing. The key on the left. Once
gus +9: I found it. It was so quiet that I thought it had broken
= wed-4 18:10
gus: A man paid me 38 and I have given him two bottles but the screen says pending. Do I run after him
lena +4: No. It will say posted in a minute. Drink some water
gus +6: It says posted. I had already run. He was very kind about it
= thu-2 18:40
gus: I have put 60 in the boat. Your mother would have put 61 to be above her sister
lena +10: She would have put 61 and told everybody 70
= wed-1 18:20
gus: Explain me again available
lena +3: What is in the barrel, minus what you have already promised
gus: To my sister
lena +1: To anyone. But yes, mostly to her
gus +4: Then I understand the whole bank
= d1 18:15
gus: They say that you sit in the window with olives. Whose olives
lena +20: Yours
gus +2: Good
= d0 09:05
gus: The second press is running. Come and smell it. Bring the inspector if he wants, he likes to see that things add up
gus +2: I have hidden two bottles. You know where. Now it is three
? lena

# lena marcus
= mon-4 10:20
lena: Would you look over the week with me? Read only, as ever
marcus +35: With pleasure. I found a payment to oneself that was refused, twice, at one in the morning
lena: That is Emeka. He wanted to see what it says
marcus +3: And what does it say?
lena +1: “You cannot pay yourself.” He says that it felt personal
= mon-3 10:15
marcus: Week closed. 24 payments, 2 top-ups, nothing outstanding, sum zero
lena +18: And the one with the note “for crimes”?
marcus +2: Rafael, to Priya, six dollars. A late library book that he had promised her class
lena: I am writing that down as explained
= mon-2 10:30
lena: The storm week looks odd in the figures, everybody paid everybody back
marcus +22: I noticed. I have a graph. It has the shape of people behaving well
= mon-1 10:25
marcus: Ferry shed account: in 620.00, out 620.00 to the felt. I should like a second pair of eyes before I say that in public
lena +40: Looked. Agreed. You may be unbearable about it until noon
marcus +1: I shall use every minute
= d1 16:30
lena: Somebody asked me who watches the person who reads the books
marcus +12: A fair question. What did you say?
lena +2: That it is written down each time, and that you would be the first to want it so
lena +1: Then they asked if you ever look at their own page. I said that they could see it themselves. They went quiet, then they looked, then they smiled
? marcus

# lena arthur
= thu-5 11:00
arthur: Dear Ms Petrou, I sent four dollars to the café and the screen said “posted”. I have been to the post office. They know nothing of it.
lena +14: Dear Arthur, it is the other kind of posted: written in the book and final. Lucia has it
arthur +9: Then I apologise to the post office. I was quite firm with them.
= tue-2 10:10
arthur: I have received forty dollars from Mr Wilk with the note “slat”. I did nothing for it.
lena +30: He tells me that it is your half of the paint that you paid for twice
arthur +4: I did that deliberately.
lena +2: He knows. That is why he sent it back deliberately
= d0 08:45
arthur: A question of form. If one wished to give a sum to the market, for tables, and did not wish it known: is there a column for that?
arthur +3: I ask on behalf of somebody who favours Wednesdays.
? lena

# marcus rafael
= thu-5 09:30
rafael: You are really willing to keep the list?
marcus +10: I have already ruled the columns
rafael: In what?
marcus +2: Pencil, first. Then the ledger. Pencil is for hope
= sun-4 18:30
marcus: 965.50. Your flapjack made more than the ferry does on a wet day
rafael +7: It was not flapjack, it was an accident with oats
= sun-2 18:20
rafael: 1,905!! I am going to lie down on the jetty
marcus +15: Forty cents of it came with a letter from a boy who wants the boat to have a bell
rafael +1: The boat will have a bell
= sun-1 18:10
marcus: 2,410. It is 62 per cent, and I have checked it from both ends
rafael +4: Marcus I could kiss you
marcus +11: A handshake would reconcile
= d1 12:10
rafael: The seller has sent pictures of the hull. She is beautiful, she is chipped, she has a name already but we may change it
rafael +3: She is called Patience
rafael +1: I do not think that we change it
? marcus

# joao pilar
= fri-2 08:20
pilar: You said watch me. I am watching you
joao +35: It is half done. One jar is worth two leeks. What is a jar with a cracked lid worth?
pilar +2: A look
joao: I need a number
pilar +1: Half a leek and a look
= thu-2 19:40
joao: It works, fourteen people, and we have our first dispute
pilar +6: The jar without the lid. I KNOW whose jar that is
joao +1: Lena is holding it in escrow. Physically. It is on her desk
= sat-1 15:00
pilar: Somebody has put in a pumpkin. What is a pumpkin worth?
joao +12: 31 kilos
pilar +1: That is not a price, that is a threat
= d1 13:20
pilar: For the page: I owe you for the hosting or whatever it is called. I have sent 8 and a bag of beans is on your saddle
joao +25: Beans received. They are labelled “not the joke ones”
pilar +5: A child asked me whether one can pay leeks into the boat fund. I said that I would ask the man with the computer
? joao

# joao hamish
= sat-4 15:40
hamish: You have put my soup on the internet
joao +4: People were waiting on the pier. Now they know why
hamish: They knew why. They could smell it
= tue-2 18:20
joao: When a boat is cancelled, what do you want it to say?
hamish +50: “No.”
joao +3: Perhaps with a reason
hamish +2: “No. Wind.”
joao: That is honestly perfect
= mon-1 20:40
joao: So you were not early at 14:20
hamish +3: The clock was late
joao +1: It is an atomic clock
hamish +6: Then it should know better
= d4 11:50
hamish: Forty sheep. I have no button for sheep
joao +8: Wait an hour

# joao lena
= wed-2 16:00
joao: If I make a page that asks for money one day, who draws the sheet where people say yes?
lena +22: Stoa does. Always. Your page asks, Stoa shows the amount and the name, the member decides
joao +3: So that I could not even do it wrong
lena +1: That is the kindest way I have heard anybody put it
= d2 17:40
joao: Pilar would like to know whether leeks are a currency
lena +15: Not with us
joao: She says that you said it too fast
lena +2: Tell her that I thought about it on the way here

# marcus noor
= mon-2 20:20
marcus: The corner stone reads 93. Your wall at 94 is consistent with the slope of the lane, one in ninety
noor +6: You have the slope of my lane in your head?
marcus +2: I surveyed it in the year that you were, I think, not born
= wed-2 17:00
marcus: For the shed: could you draw the ridge? The old drawing says “as usual”
noor +20: Tonight. Ventilated ridge, lead flashing or zinc?
marcus +4: Zinc. We are not a cathedral
noor +95: Drawn. I have put in the right nails and underlined them
= sat-2 16:30
noor: You underlined nothing
marcus +5: I had the drawing upside down. I have told nobody but my wife and now you
`)
