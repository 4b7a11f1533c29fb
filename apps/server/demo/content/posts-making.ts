import { parsePosts } from '../parse-posts.ts'

/** Pots, bees, seeds, boats of wood, photographs: what is made here. */
export const makingPosts = parsePosts(`
@yuki wed-5 15:30 *13
pic: mugs | Two shelves of blue and white mugs; one of them leans
Kiln report. Forty-four in, forty-one out. Of the three, one exploded, one leaned on its neighbour, and one simply did not want to be a mug. I have made peace with two of them.

@kwame wed-5 12:00 *16
pic: hives | Nine painted hives on a green slope behind a blue gate
For those who ask: nine hives, by the lock, behind the blue gate. Come in slowly, do not wear perfume, do not stand in front of the doors. It is the same advice that I would give for my mother’s kitchen.

@pilar fri-5 09:15 *10
Allotment seventeen has been empty for two summers. It has good soil, bad neighbours (me), and a plum tree that does not know it is old. Who wants it?

@ines thu-5 07:20 *28
I take pictures of this harbour before it has put its face on. I promise never to show yours without asking.

@tomasz fri-5 18:30 *19
Larch came. Good larch.

@kwame sun-5 10:20 *14
The bees have found Pilar’s late clover. She says that they are her bees now. I have told her that they have always been everybody’s, only the stings are mine.

@pilar sun-4 11:00 *12
Plot seventeen goes to Yuki and Priya, half each, with a string down the middle. The plum tree is on the string. I look forward to the diplomacy.

@yuki wed-4 19:40 *9
A note on glaze: the blue on the harbour mugs is not one blue. It is iron, cobalt, ash from Théo’s oven, and luck. I can only write down three of the four.

@ines fri-4 07:10 *31
pic: wake | Early light over the harbour; a small boat, its wake, and the end of the pier
There is a minute when the ferry has left and the wake has not yet reached the wall. Today somebody was standing in it, with a pram.

@kwame sat-4 16:30 *18
Swarm on the post box at the lock. Please do not post anything for an hour. They are only looking for a flat, like everyone.

@arthur sat-4 17:05 *23
I posted a letter, not having read the notice. I have been stung upon the ear. The bee had the better case.

@kwame sat-4 17:30 *20
Arthur has been given a jar. Hive ten is in the blue box now and calm. I have named the queen Penny.

@tomasz wed-4 17:00
Marguerite: nine planks, not six. Told the owner. He sat down.

@aissatou mon-4 14:00 *9
On me demande si je raccourcis aussi les rideaux. Je raccourcis tout : rideaux, manches, attentes, délais. Pas les rires.

@pilar tue-4 08:30 *8
First rule of beans: you do not wash the ones that you keep for seed. Second rule: you label the jar. Third rule, learned last year: you label the jar with something that is not a joke.

@yuki sun-3 12:30 *15
The studio took water to the ankles in the storm. Sixty pots went in dry and came out as mud again. It is strange and not so bad to see them change their minds. Thank you, whoever stacked my shelves higher while I was at the school.

@kwame wed-3 19:30 *17
Evening before a storm, at the hives. You put a stone on each roof, you turn the doors from the wind, and you tell them. My grandmother taught me that: you tell the bees what is going to happen, births, deaths, weather. I used to think that it was for the bees. It is so that one person says it out loud, slowly, to somebody who will not interrupt.

@ines mon-3 08:00 *24
Fog, so thick that I could only photograph sounds.

@kwame mon-2 09:40 *19
Nine of the ten hives stood through the storm. The tenth, Penny’s, was carried by the wind four metres and set down the right way up. I found them having breakfast. I have decided not to draw conclusions.

@tomasz fri-2 15:20 *21
Rocking horse still here. No label. It is a good horse.

@priya fri-2 16:00 *26
Tomasz, a girl in my class has drawn a poster that says LOST HORSE (WOOD, KIND). She is called Ottilie and she is five. May we come on Monday?

@tomasz mon-1 16:30 *47
Ottilie has her horse. I put new rockers. She paid with a shell.

@pilar sat-2 10:00 *11
Seed swap at the greenhouse on Sunday from ten. Beans, squash, marigold, “unknown but vigorous”. Take an envelope, leave an envelope, write on the envelope, I beg you.

@pilar sun-2 16:20 *17
Seed swap: ninety envelopes in, ninety out. One was marked “sorry”. Inside were the marigolds that somebody took from my gate years ago. They have been forgiven and sown.

@yuki thu-2 20:10 *10
Second firing since the flood: all of them came out. I stood in front of the open kiln like someone who has been given too much change.

@kwame thu-2 15:15 *14
Thyme honey is in the jar, 450 grams, twelve dollars, or eleven with the old jar back. Cloudy means real. So does the leg that you may find in it, but I try.

@ines sun-2 08:15 *29
An old man comes to the quay each Sunday and takes his hat off to the island. I asked him why. He said: somebody always took theirs off to me.

@aissatou tue-2 15:10 *12
Leçon de couture gratuite, mercredi à quatorze heures : le bouton. Tout le monde croit savoir. Personne ne sait. On perd des manteaux pour moins que ça.

@tomasz wed-1 07:30 *16
Apprentice place from next month. You need hands and a broom. I teach the rest.

@yuki wed-1 20:00 *18
Treaty of the plum tree, signed today with Priya and twenty-six witnesses: even years she prunes, odd years I do, and the fruit belongs to whoever is passing.

@kwame thu-1 14:00 *13
Feeding the ladies sugar water now. They look at it the way that I look at instant coffee. They will take it. They will remember.

@ines fri-1 07:05 *34
Two gloves on the railing, one red, one green, both left hands. A whole novel could start with that.

@pilar sat-1 09:20 *10
The pumpkin behind the cinema that is not a cinema weighs 31 kilos. We borrowed Bastien’s fish scales. It now smells of what it will never be.
`)
