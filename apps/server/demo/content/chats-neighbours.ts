import { parseChats } from '../parse-chats.ts'

/** Neighbours among themselves, half of them in French. */
export const neighbourChats = parseChats(`
# odile maelle
= wed-4 17:20
maelle: Odile, j’ai une idée pour le concert et vous allez dire non
odile +12: Non. Laquelle ?
maelle +1: L’escalier du phare. Une voix par marche
odile +6: Cent quatorze marches
maelle: J’ai vingt-trois voix
odile +2: Alors il vous faut un public qui chante, ou des marches plus courtes. C’est oui, si je tourne les pages
= mon-2 22:00
maelle: Vingt-neuf ! Et Silas est une basse, une vraie, on dirait qu’un bateau se met à parler
odile +15: Je l’entends parler aux goélands depuis onze ans. Je n’étais pas surprise
= sat-1 16:40
odile: Les marches sont balayées. La 71 grince. J’y mets Arthur, il grincera avec
maelle +3: Vous êtes un ange
odile +1: Je suis fonctionnaire
= sun-1 09:10
odile: On a ramassé dans l’escalier : neuf programmes, un gant gauche, et un silence que je ne sais pas où ranger
maelle +35: Gardez-le pour l’an prochain
= d2 09:30
odile: J’ai retrouvé votre diapason. Il était dans le bocal à thé, il donne le la quand on remue
maelle +20: Ne l’enlevez pas, je viens boire

# aissatou maelle
= wed-3 17:40
aissatou: J’ai la toile, elle est tachée de rouille partout, c’est magnifique
maelle +9: Combien d’étoiles peut-on y couper ?
aissatou +3: Trente. Trente et une si je triche sur un bras
maelle +1: Trichez
= tue-1 20:10
aissatou: La dernière est cousue. Je vous envoie la note du fil : 18 dollars, le reste est pour moi
maelle +6: Envoyé. Et votre temps ?
aissatou +2: Mon temps, je le reprends en chansons
= sun-1 12:00
maelle: Les gens demandent s’ils peuvent garder leur étoile
aissatou +8: Qu’ils la gardent. Mais qu’ils la cousent eux-mêmes sur quelque chose. J’ai donné la leçon du bouton exprès

# clem silas
= fri-4 08:50
silas: You believe me about the otter?
clem +4: Je la connais. She ate my assistant’s sandwich with both hands
silas: I thought that it was the night doing things
clem +1: Non, non. Elle s’appelle Brigitte, dans le registre
= fri-3 07:20
clem: The cat is fine, the donkey is fine, are YOU fine
silas +30: Counted everyone. All there. I am sitting down now, which I did not plan
clem +2: Stay sitting, I bring coffee and a donkey
silas +1: Only coffee
= wed-2 16:40
silas: He only had four sardines
clem +1: He had four in front of you. Then he had four in front of the postman. He runs a business, Silas
= fri-1 23:10
silas: Pontoon three. Now. Walk softly
clem +6: J’arrive en chaussettes
= d3 22:20
clem: Merci pour le registre. J’ai mis la page au mur, entre les diplômes
silas +14: It is the best page I have written. I used both spellings of otter

# kwame arthur
= sat-4 17:15
arthur: Mr Mensah, I have been stung by one of your employees.
kwame +3: I am sorry, Arthur. They are not employees, they are more of a parliament. How is the ear?
arthur: Prominent.
kwame +2: Onion on it, then honey, then a chair. I am coming with the last two
= sat-4 19:00
arthur: The swelling is down. The honey is excellent. I enclose twelve dollars, I do not take bribes.
kwame +10: Then it is a sale. Would you like to name something? I have a new queen
arthur +25: I had an aunt, Penelope. She too could not be moved from a post box.
= mon-2 09:50
kwame: Penny flew four metres in her house and landed upright
arthur +16: That is precisely what my aunt would have done.
= d2 12:10
arthur: Might one bring a chair to the blue gate and simply sit? I should keep out of the flight path.
kwame +7: One might. I will put a slab there. Tomasz has a slab for everything

# yuki priya
= sun-4 12:00
yuki: The string goes exactly through the plum tree
priya +5: Twenty-six children have suggestions. Most involve cutting it in half
yuki: The string or the tree?
priya +1: They were not specific
= wed-1 16:10
priya: Treaty draft: even years me, odd years you, fruit for whoever passes. They insisted on a clause about worms
yuki +18: What does it say?
priya +2: “The worms may stay.”
yuki: I will sign that twice
= d3 16:20
priya: Could you fire 26 small tortoises? They are lumpy and sincere
yuki +9: Lumpy is fine if they are hollow. Do they have air in them?
priya +2: They have hope in them
yuki +1: Poke a hole in the hope, underneath, with a matchstick. Ten dollars for the whole herd

# ines yuki
= tue-3 18:30
yuki: Could I print the one with the masts for the waiting room? I would pay, of course
ines +25: You would not. But frame it, glass makes people lower their voice
yuki +4: Then 40 for the print and you let me make the frame from kiln wood
ines +2: 30, and a bowl that you were going to throw away
= sun-1 11:30
ines: I have one from the steps. Faces lit from above, every twelve seconds. I will not post it, it is too much theirs
yuki +14: Bring it on Tuesday? Only to look
= d1 10:30
ines: A woman stood in front of the masts for ten minutes today and then asked where she could buy the waiting room
yuki +22: It is not for sale. But they may hold a tile

# bastien mei
= tue-5 12:30
mei: Send me the whole box of tacaud
bastien +4: Toute la caisse ? You are serious
mei: Ninety seconds in hot oil. Trust me. 30 dollars?
bastien +2: 20. I am ashamed to sell it and you are brave to buy it
= tue-1 09:30
mei: You told me that nobody wants tacaud
bastien +5: That was before you. Now my own mother asks for it “comme chez Mei”
mei +1: Does she say thank you or does she say that hers was better
bastien +1: Les deux, dans cet ordre
= d1 08:15
bastien: I have one glove, two rays and some shrimp that do not accept their situation
mei +6: The shrimp. 26 as always?
bastien +1: 26. I am walking towards you with them, they are walking away from me

# tomasz noor
= sun-3 17:50
noor: So it was you. With the spoon
tomasz +15: Yes
noor: May I thank you with something? Cake? A drawing?
tomasz +4: Drawing of what
noor +1: Of anything that you like
tomasz +9: Slipway. With the Marguerite in it
= mon-2 20:10
tomasz: Wednesday I come for the wall. Do not paint
noor +2: I have not even put up a picture
tomasz +1: Good
= wed-2 19:30
noor: Your drawing is done. She is on the slip, before she floated. Nobody is cheering
tomasz +20: This is good
tomasz +1: The third plank is right. Nobody gets the third plank
= d3 18:10
noor: A rail for people to lean on, outdoors, salt wind. Which wood?
tomasz +12: Oak. Robinia is better. I have one piece of robinia since nine years. Now I know why
`)
