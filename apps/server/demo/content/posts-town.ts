import { parsePosts } from '../parse-posts.ts'

/** The bench, the library, the repair café, the newcomer, and what was lost and found. */
export const townPosts = parsePosts(`
@arthur mon-5 10:00 *8
Sir or Madam: the bench outside the library has been painted yellow. I was not aware that we had become a beach resort. Yours, A. Pennyfather, Net Lane.

@wren mon-5 10:35 *32 ^
Dear Arthur, the bench was green, then grey, then mostly splinters. The yellow was what we had. You are warmly invited to sit on it and be cross in comfort.

@dov tue-5 14:15 *16
#repaircafe this Saturday, two till five, back room of the library. Bring it broken. We promise it will not leave more broken, except that one kettle, and we have spoken about the kettle.

@wren wed-5 16:30
Things left in library books this month: a boarding pass, a pressed fern, a recipe for “the good gravy” (page torn exactly where the secret was), and seven dollars, which I have turned into biscuits.

@arthur thu-5 09:20
I note that eight persons were seated upon the yellow bench yesterday. I do not say that this proves anything.

@dov sat-5 18:00 *21
Tally: eleven lamps, four toasters, a clock that was only wound the wrong way, and a talking doll that now says nothing, to general relief. Nineteen fixed, three for next time, one buried.

@aissatou sat-5 19:10 *14
Table couture du café réparation : sept ourlets, deux fermetures, une manche de pirate. Le petit pirate est reparti entier. Prochaine fois, apportez les boutons AVEC le manteau.

@wren tue-4 11:00 *13
poll: Keep yellow | Back to green | Something else, and I bring the paint
The bench question goes to a vote, here and on paper, in the box by the door. Choices: keep yellow, back to green, or “something else, and I will bring the paint”. Closes next Tuesday.

@pilar tue-4 12:45 ^
I voted for yellow with my whole chest. In fog it is the only thing on that street I do not walk into.

@noor thu-4 18:20 *39
Hello. I moved here on Sunday, to the top floor over the chandler’s. I am Nadia’s sister, I draw buildings, I own two boxes and a lamp with no bulb. What is the bell at six o’clock, and can one ask it not to?

@lucia thu-4 18:40 *12 ^
Welcome, Noor. It is the net loft bell. It used to mean the boats are in. Now it means Arthur is having his tea. Bulbs are at Dov’s, coffee is at mine.

@arthur thu-4 19:00 *28 ^noor
Miss Rahimi: the bell is older than the town clock and a good deal more accurate. You will come to miss it on the days when it is late. Welcome to Harbour Row.

@noor fri-4 20:15 *22
Things I have been given in one day: a bulb (Dov), a jar of marmalade (my own sister), a library card, a tide table, and four different opinions about a bench.

@dov sat-4 12:30
A man has brought me a radio that only receives the shipping forecast. He wants it fixed. I have explained that it already is.

@wren mon-4 09:30
Lost and found drawer, library: one hearing aid (left), three single gloves (Amara, we have your right hands), a set of keys on a wooden sardine, and a retainer. Nobody ever comes for the retainer.

@yuki mon-4 10:05 *11 ^
The sardine keys are mine. I have been climbing in through the kiln room for a week. Thank you.

@arthur tue-3 10:10 *17
The result, as posted on the library door: yellow 61, green 44, something else 9. I have asked for a recount, not because I doubt it, but because one should.

@wren tue-3 15:45 *24 ^
Recounted with Arthur present. Yellow 61, green 43, something else 9, and one ballot that is a drawing of a cat. Arthur ruled the cat invalid himself. I thought that was handsome of him.

@tomasz tue-3 16:30 *35 ^
I have blue paint. One slat blue, for those who lost. Can do it Saturday.

@arthur tue-3 17:10 *40 ^
I find Mr Wilk’s proposal entirely acceptable, and I regret that I did not think of it.

@aissatou wed-3 17:20
Je cherche des chutes de voile, même tachées, même trouées. Je ne dis pas pourquoi. Vous verrez au concert.

@noor sun-3 16:00 *20
First storm survived. At midnight a man I had never met knocked, said “loft window, north side, it always goes”, fixed it with a spoon, and left. Does anyone know who that was?

@silas sun-3 16:25 *16 ^
Describe the spoon.

@noor sun-3 16:40 *14 ^
Wooden. Paint on it. Blue.

@tomasz sun-3 17:30 *44 ^
It always goes.

@dov sat-2 17:45 *18
#repaircafe tally: nine bicycles, a sewing machine that had swallowed a pin in what I would guess is another century, five radios after the storm, and Hamish’s foghorn, which we tested indoors. Sorry, reading room.

@wren sat-2 17:58 *31 ^
The reading room accepts. The reading room would like to say that it said a word as well.

@aissatou sat-2 18:30 ^dov
La machine à coudre avalait une épingle depuis longtemps, Dov a raison. On a trouvé avec elle un bouton en nacre. Si votre grand-mère a perdu un bouton, passez me voir.

@arthur sun-2 11:00 *36
I have sat upon the bench. The blue slat is well chosen. I was there for three quarters of an hour and was brought two coffees by strangers. I withdraw the word resort.

@pilar mon-2 09:00
The town map at the bus stop still shows the cinema. The cinema closed before I was born. I have stuck a small paper star there and written “pumpkins”, since that is what grows behind it now.

@noor mon-2 19:15 *15
Question for people who know damp: the wall by my stairs is wet to exactly 94 centimetres and dry above. I measured it because I am like that. Is it ground water or is it history?

@tomasz mon-2 19:50
Salt in the plaster. Old flood. Do not paint it. I will look.

@marcus mon-2 20:05 *12
The flood line of that street is 93 centimetres at the corner stone. You are one centimetre up the hill. Both of you are right.

@noor tue-2 21:00 *25
It is history, then. I have drawn a thin pencil line at 94 and written the year on it. My first contribution to the architecture of this town.

@wren wed-2 10:15 *19
Somebody has returned a book that was due 31 years ago, in the night, through the slot, with a note: “It got better at the end.” No fine. I would only like to know who, and whether it did.

@dov thu-2 16:40
Toaster philosophy, part six. Most toasters are not broken, they are full. Empty your toaster. Empty your week, too, while you are at it.

@lucia fri-2 18:00 *10
Quiz at The Second Bell tonight, eight o’clock. Teams of four. Silas may not be on the same team as the tide table.

@silas fri-2 22:50 *13
We came second. The question was about tides. I wish to say nothing more about it.

@arthur mon-1 09:40
A word on the new street lamp by the chapel: it is too bright, it hums in B flat, and moths have been attracted who are plainly not from here.

@maelle mon-1 10:15 *23
It does hum in B flat! We tuned to it last night when I forgot the fork. Please do not mend it before the concert.

@dov mon-1 12:00 *14
I had the ladder out already. Fine. The lamp keeps its B flat until the concert, then it gets a new capacitor and a quiet life.

@wren tue-1 10:30 *17
Children’s corner statistics: the book about diggers has now been borrowed 212 times and has more tape than paper. We have bought a second copy. It is being refused. It does not smell right.

@noor thu-1 18:05 *33
Nearly a month here. The bell was four minutes late this evening and I went to the window to see what was wrong. Arthur, you said I would.

@arthur thu-1 18:30 *41
I had mislaid my spectacles. All is well. It is a great comfort to be missed.

@aissatou fri-1 17:00
Troc de manteaux d’enfants samedi matin, devant la bibliothèque, sur le banc jaune et bleu. On apporte le trop petit, on repart avec le trop grand. Ils grandissent, c’est prévu.
`)
