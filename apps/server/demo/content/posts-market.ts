import { parsePosts } from '../parse-posts.ts'

/** The quay market, the bakery, the fish landing, the café and the noodle stall. */
export const marketPosts = parsePosts(`
@theo tue-5 06:20 *12
For those who are new: I am Théo, I bake at Four Levain, corner of Net Lane. Four starters, all older than the shop. The rye one is called Gérard and he is difficult.

@amara wed-5 05:50 *14
First crate off the truck this morning fell off the truck. Forty bruised pears. They will be chutney by lunch and nobody gets to be sad about it.

@bastien wed-5 07:05
Ce matin : maquereaux, une quinzaine de vieilles, deux turbots qui ne se connaissaient pas. Je suis au bout du quai jusqu’à onze heures, après je dors.

@lucia thu-5 06:40
The new grinder is in. It sounds like a helicopter that has changed its mind. Coffee is better, though. Come and be honest.

@theo sat-5 06:45 *22
pic: bread | Five loaves on the table of the bakery
Saturday count: 52 country, 20 rye, 14 with walnuts, 60 buns and one experiment that I ate in the dark so that nobody would see it.

@mei sat-5 09:30
People ask what is in the Thursday broth. Bones, dried shrimp, a burnt onion, patience. People then ask what is really in it. Patience.

@gus sat-5 11:15 *26
HELLO THIS IS GUS PETROU. MY DAUGHTER SAYS I CAN SELL OLIVE OIL FROM HERE IF I AM POLITE. THE FIRST PRESS IS GOOD THIS YEAR. I DO NOT KNOW HOW TO MAKE THE LETTERS SMALL.

@lena sat-5 11:40 *31 ^
Dad. The key on the left. Press it once.

@gus sat-5 12:05 *29 ^
Thank you. Now it is quieter in here.

@amara mon-5 18:10
Who keeps leaving single gloves on my stall? I have four left hands now. They are on the hook beside the scales.

@bastien tue-5 07:30
Les rougets sont rares et chers, je préfère le dire avant. Les tacauds sont abondants et personne n’en veut. Prenez des tacauds. Sincèrement.

@mei tue-5 12:20 ^
Tacaud works. Fillet it, flour, hot oil, ninety seconds, black vinegar. Bastien, send me the whole box.

@lucia fri-5 16:20
Somebody left a very good umbrella, green, wooden handle with a tooth mark. It is behind the bar. The tooth mark is how you will prove it.

@theo wed-4 07:10
If the bread was a little dense today, that was Gérard, who was cold. I have moved him above the oven. He has apologised by bubbling.

@amara wed-4 13:30 *17
Nine people at the quay market by ten o’clock. Nine. And six of those were selling. I love a Wednesday, but Wednesday does not love us back.

@arthur wed-4 17:05 ^
Further to Mrs Okafor’s remarks: the quay market has been held on a Wednesday since my grandfather’s day. I merely record it.

@amara wed-4 17:20 *24 ^
Arthur, first of all it is Ms, second of all your grandfather had no office to be in. But I do appreciate that you came and bought leeks.

@bastien fri-4 06:55
Deux bars de ligne, gros, réservés déjà (désolé Lucia, c’est Odile qui les a eus, elle se lève plus tôt que toi).

@lucia fri-4 08:10 ^
I get up at five, Bastien. Odile simply does not sleep. It is not a fair competition.

@odile fri-4 08:31 *19 ^
Je confirme. Je ne dors pas et je mange du bar.

@gus fri-4 10:00 *11
For the olives in brine: one egg must float in the water and show a piece the size of a coin. This is the whole science. My mother used a real coin to check, but she was strict.

@amara sat-4 08:15
Marmalade oranges are in. They are ugly, bitter and full of pips, like the best people. Bring a bag. I will not be weighing the first kilo for anyone over seventy.

@nadia sat-4 10:40 *28
I went to Amara for two oranges. I have carried home eleven kilos. I live alone. I own one pan.

@theo sat-4 11:10 ^
Nadia, we have pans. We have enormous pans. The oven is free from two o’clock. Bring jars.

@nadia sat-4 19:45 *41
Report from the Four Levain kitchen: 31 jars of marmalade, one burned wrist (mine), one song about pectin (Théo’s). Jars go to whoever knocks. I am at number 9.

@mei sun-4 12:15 *19
The broth, for everyone who asked, since it is no secret, only slow. Two kilos of bones, blanched and rinsed. One onion, cut in half and burnt black on the flame. Ginger, the size of a thumb, burnt too. A fist of dried shrimp. Water to cover, and then eight hours in which you do not let it boil and do not leave the house. Salt at the end. If it is cloudy, you were impatient. It will still be good.

@mei mon-4 11:05
Small stall news: two more stools. That makes eight. If you are a party of nine you have to like each other.

@lucia tue-4 07:25
The grinder has been oiled by Dov and now sounds like a smaller helicopter. Price of a coffee stays the same, including for Dov, who wanted to pay double on principle.

@bastien wed-3 07:15
Pas de sortie aujourd’hui. Le vent ne me plaît pas et je ne plais pas au vent. Il reste du poisson d’hier, à moitié prix, il est très bien, il n’a pas vu la météo.

@theo thu-3 15:20 *15
With the weather that is coming, I bake double tonight and nothing tomorrow before nine. If you live on the low side of the quay, come by before six: bread that will keep, no charge for anyone who is sandbagging.

@amara fri-3 12:10 *37
The stall is fine. The awning is in the boatyard, the scales are in the church, and one crate of lemons has gone to sea. If you find lemons on the beach, they are clean and they are yours.

@signe fri-3 13:05 *22 ^amara
Lemon sighting: slip, about a dozen, bobbing in a line. I have four in my swimming hat.

@mei sat-3 12:00 ~signe
Lemon and leek soup today because of the circumstances. Half price if you bring a lemon that has been in the sea.

@gus sun-3 17:30
My olive press has a loud knock since Friday. Tomasz came, listened, put a folded beer mat under one foot, left. The knock is gone. I asked what I owe. He said the beer.

@lucia tue-3 09:15
We now do half portions of the lasagne, because Marcus asked in such a reasonable way that I could not find an argument.

@theo wed-3 06:30
Test bake of the week: rye with Kwame’s honey and toasted buckwheat. There are six. I would like opinions and not compliments.

@marcus wed-3 12:45 ^
Opinion on loaf four of six: crust excellent, crumb close, the honey arrives late and stays. I would reduce the buckwheat by a fifth. Second slice taken purely to confirm.

@pilar fri-2 07:50
Swap at my gate: too many leeks, need jars with lids. One jar, two leeks. No money changes hands, so João cannot make an app about it.

@joao fri-2 08:05 *23 ^
Watch me.

@bastien fri-2 07:20
Premiers calmars de la semaine. Petits, vifs, et l’un d’eux m’a craché dessus avec une précision admirable. Celui-là n’est pas à vendre, je l’ai remis à l’eau par respect.

@amara sat-2 07:30 *20
To the person who paid for two kilos of clementines and took one: your second kilo is here. It is getting soft with waiting, and so am I.

@emeka sat-2 10:20
I have been at the stall since six, my sister has said “just five more minutes” nine times, and I would like it on record that I have an exam on Monday.

@amara sat-2 10:26 *33
He has eaten his own weight in grapes. Let the record show that too.

@lucia sun-2 10:15
Cake today is orange and olive oil, which is to say that I have been to see Nadia and I have been to see Gus. I only supplied the oven.

@theo tue-2 06:35 *18
Somebody asked why we are called Four Levain when the shop has three windows, two ovens and one baker. It is the starters. Gérard, Simone, the Old One and Petit Pierre, who is mostly a weekend starter.

@yuki tue-2 13:40
I have delivered forty cups to The Second Bell. Lucia tested the first by dropping it. It bounced, which I did not know they could do either.

@amara wed-2 14:20 *27
Quay market today: eleven stalls, four shoppers, one dog. The dog bought nothing. I am going to ask all of you about the day, properly, and soon. Start thinking.

@mei thu-2 11:45
Broth is ready at twelve. It is the one with the burnt onion. If your nose is blocked, the first bowl is a medicine, and I have asked Samira and she did not say no.

@samira thu-2 12:10
I did not say no.

@gus sat-1 08:30 *13
First press, half litre, nineteen dollars. Last ten bottles are at Amara’s stall. After that you must wait for the second press or be nice to my daughter, who has hidden two.

@theo sat-1 06:50
The Saturday miller came early, so the rye is fresh enough to argue with. Loaves at seven. Buns at half past. Me, asleep, at two.

@bastien tue-1 07:10
Tacauds épuisés à neuf heures. Je vous l’avais dit. Mei et sa friture ont changé l’économie du port.

@lucia wed-1 16:40
The green umbrella has been claimed after a month. Proof was given. She bit it again in front of witnesses and the marks agreed.

@amara wed-1 12:50 *21
Seven stalls, and rain sideways. Kwame sold honey to me, I sold oranges to Kwame. At that rate the money just walks round in a circle getting wet.

@kwame wed-1 13:15 *16
In fairness they were very good oranges.

@theo thu-1 19:20 *24
I am looking for a Saturday pair of hands, five to eleven, from next month. You should like mornings, flour in your ears, and my singing, or at least two of these three.
`)
