import { parsePosts } from '../parse-posts.ts'

/** The clinic, the pharmacy, the vet, the night shift, and the dispute about the dough mixer. */
export const carePosts = parsePosts(`
@samira mon-5 19:10 *14 !pin
The night clinic is open from eight to eight, every night. You do not need to be sure. If you are lying there wondering whether it is worth coming: it is worth coming.

@nadia wed-5 09:05 *21
Off nights. Slept standing up in the queue at Four Levain and was served anyway. I appear to have ordered six brioches.

@fatima thu-5 10:30 *8
Pharmacie de garde ce week-end : la mienne. On duty this weekend: me. If the door is closed, ring twice and say what it is about through the letter box, discreetly if possible.

@clem thu-5 17:45 *12
Conseil de saison : non, votre chat n’a pas froid. Il a un manteau. Il veut simplement votre fauteuil.

@samira tue-4 08:40 *16
A request, gently. I sleep from nine until three above the bakery, and since last week the new dough mixer walks across its floor at four in the morning and at noon. I feel every lap. Théo, may we talk about its feet?

@theo tue-4 09:15 *13 ^
Samira, I am ashamed. I thought it was charming. I come up with brioche at three o’clock, and until then I knead the noon dough by hand.

@dov tue-4 10:00 *11 ^
Somebody say feet? Bring me the dimensions. I have the rubber from a hydraulic press that retired.

@nadia tue-4 13:20 *18 ^samira
For the record: I live across the lane and I had begun to think that my heart had a second beat. I was about to see a doctor. The doctor was above the mixer.

@samira thu-4 15:30 *34 ^samira
The mixer now stands on four rubber feet and a paving slab, thanks to Dov, Tomasz and one very sorry baker. I slept six hours. I woke because it was quiet, and then I remembered why, and I slept one more.

@fatima fri-4 12:10
The cough that everybody has is the same cough. Honey, water, time. If it brings a fever with it or lasts beyond ten days, come to me or go to Samira. Kwame, I have told eleven people “honey” today, prepare yourself.

@kwame fri-4 12:40 *17
The ladies have been informed.

@clem sat-4 11:00 *20
Un chien est entré seul dans la salle d’attente, s’est assis, a attendu son tour. Il avait une épine. Il est reparti sans payer. C’est le meilleur client de la semaine.

@yuki tue-3 12:15
Tuesdays and Fridays I am at the clinic desk. The numbers in the waiting room are now on small clay tiles, because paper curls and people fold it into boats. You may hold your tile. It is warm on purpose.

@nadia mon-3 07:55 *25
Last night somebody brought soup for the whole shift, left it at the desk, and ran. Leek, pepper, a lot of nutmeg. We know the nutmeg, Pilar. Thank you.

@samira wed-3 18:00 *12
Before the storm, please: charge your phone, fill two bottles, look at what medicine you have left. If you use oxygen or a machine that needs power, tell me your address tonight and someone will knock.

@fatima wed-3 18:20 *10
J’ouvre jusqu’à vingt-deux heures ce soir et demain matin dès six heures. Ordonnances, piles, biberons. Le parapluie n’est pas remboursé.

@clem thu-3 12:00 *15
Les poules du lotissement peuvent dormir dans ma salle d’attente. J’ai déjà dit oui pour les poules, donc ne me demandez pas pour l’âne. Bon. L’âne aussi.

@clem fri-3 09:30 *33
Bilan de la nuit : onze poules, un âne, trois chats, zéro dispute. L’âne a mangé le calendrier. Nous ne saurons jamais quel mois c’est.

@nadia fri-3 14:00 *29
Eighteen hours, and the thing that I will remember is Mr Abramson going from bed to bed with a screwdriver, asking if anybody’s radio needed anything.

@samira mon-2 08:30 *13
Blood pressure mornings are back, Wednesdays from nine, no appointment. It takes four minutes, and the cuff is kinder than it looks. Arthur, that means you, and you know that it means you.

@arthur wed-2 09:40 *22
138 over 84, taken twice, by two different persons. I have asked for it in writing.

@fatima tue-2 11:50 *9
Please bring back unused tablets. Not in the sea, not in the compost, not to your cousin. I have a box for them and I do not ask questions, I only sigh.

@clem wed-2 16:10
Amiral, le chat de la capitainerie, est au régime. Il pèse autant qu’une ancre. Toute personne qui le nourrit « juste un peu » sera convoquée. Silas, je parle de toi.

@silas wed-2 16:30 *18
He has a night log too. Mostly sardines.

@samira thu-2 21:00 *17
A young man asked me tonight how one learns to stay calm. One does not. One learns to do the next small thing, and it turns out that from outside this looks the same.

@nadia fri-2 20:40 *24
Rowed this morning, worked tonight, found an orange in each coat pocket. I no longer know which of my lives is feeding the other.

@fatima mon-1 17:25 *8
Vaccins de la saison : jeudi à la pharmacie, sans rendez-vous, de seize à dix-neuf heures. Thursday, four to seven, no appointment, and you get to choose your arm.

@clem tue-1 18:00 *16
Amiral a perdu trois cents grammes. Silas en a pris deux cents. L’équilibre de la nature.

@samira wed-1 08:15 *21
To the person who comes in each week to ask whether I have eaten: I had soup. I saw you look at the bowl. Thank you for checking on the one who checks.

@nadia thu-1 10:30 *20
Slept eight hours, in the dark, in one piece. I feel like a person in an advertisement for curtains.

@yuki fri-1 11:20 *14
A boy at the desk this morning asked if the tile with the number seven could be his for always, because it was lucky: his stitches did not hurt. I have made another seven.
`)
