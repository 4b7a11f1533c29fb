import { parsePosts } from '../parse-posts.ts'

/** Ferry, night watch, lighthouse, weather, swimming, and the storm of the third week. */
export const harbourPosts = parsePosts(`
@hamish mon-5 06:15 *9 !pin
Island Line: first boat 06:40, last boat 19:50, every hour in between except the one when I have my soup. You know which one.

@silas mon-5 23:40
#nightlog 21:10 gull on the crane. 22:05 gull still on the crane. 23:30 gull and I have reached an understanding.

@signe tue-5 06:35 *7
Water at the slip 10.8. Air less than that. Three of us in, one of us screaming, no names. Coffee at Lucia’s until feeling returns.

@odile wed-5 08:00 *12
Je garde le phare depuis trente et un ans, dont neuf à la retraite. Le matin, je dirai ici le temps qu’il fera. Si je me trompe, c’est le temps qui a tort.

@hamish thu-5 11:50
The 12:20 will carry a piano. If you also wished to travel on the 12:20, I suggest that you wish to travel on the 13:20.

@maelle thu-5 13:05 *18 ~hamish
The piano has arrived on the island. It is in tune. Hamish is not.

@joao fri-5 17:30 *15
I cycle bread in the morning and write small programs in the afternoon. The ferry timetable is the first one: next boat, seats left, no account needed to look. Tell me where it lies to you.

@silas sat-5 00:50
#nightlog Somebody is learning the accordion on a boat on the second pontoon. They know one half of one tune. I now also know it.

@odile sun-5 07:40
pic: lighthouse | Le phare rayé de rouge dans la brume du matin
Brume jusqu’à dix heures, puis un petit soleil timide. Étendez le linge à onze heures, pas avant. Madame Fatima, je pense à vos draps.

@fatima sun-5 14:10
Étendus à onze heures précises, secs à deux. Odile, vous êtes une institution.

@signe wed-4 06:40
Eleven degrees even, flat as a plate, and a seal came to look at us with the face of someone who has found strangers in the kitchen.

@hamish wed-4 09:15
Found on the 08:40: one trombone. I would have thought one notices.

@maelle wed-4 09:50 *26
It is mine. I was reading. Please keep it away from the accordion.

@tomasz thu-4 16:00
Slip is blocked until Saturday noon. Hull of the Marguerite. She is heavier than she was.

@silas fri-4 01:20
#nightlog 00:15 otter on pontoon three. 00:16 otter gone. 00:17 wrote it down, nobody will believe me.

@clem fri-4 08:40 *17
Silas, moi je vous crois. Il y a bien une loutre. Elle a aussi mangé le déjeuner de mon assistant, sur le quai, avec beaucoup d’élégance.

@joao sat-4 15:20
Ferry timetable, second version: it now knows about Hamish’s soup.

@hamish sat-4 16:00 *30
I was not consulted about the soup.

@odile mon-4 07:30
Vent d’ouest, modéré. Les parapluies seront inutiles mais décoratifs.

@signe sat-3 06:50
Ten point two. New swimmer today: Noor, sister of Nadia. She stayed in for four minutes and used a word I had to look up.

@noor sat-3 08:30 *24
It was a technical word. Architects use it when a wall is not where it was drawn.

@silas mon-3 22:45
Moorings: a proper blow is coming on Thursday night. Double your lines, take the washing in, and tell the accordion to come ashore. I mean that kindly.

@odile tue-3 08:10 *14
Le baromètre descend comme un seau dans un puits. Jeudi soir, force neuf, je ne plaisante pas. Rentrez les chaises, les chats et les enfants, dans l’ordre que vous voudrez.

@tomasz wed-3 15:30
Boatyard shed is open all night Thursday. Put what you like inside. Label it. Unlabelled things become mine.

@silas thu-3 17:20 *20
Pontoon gates shut at seven. After that nobody goes down for a bucket, a cushion or a cat. If it is a cat, call Clémence and me, in that order.

@hamish thu-3 18:05
Last boat tonight was the 17:40. Both of you who were on it, well done. Tomorrow’s first boat is when I say so.

@priya thu-3 20:30 *16
School hall is open with the heating on for anyone on Water Street who would rather not listen to their own roof. Bring a blanket, there is tea. Bolt the tortoise is here too and calm.

@silas thu-3 23:35
#nightlog 23:10 wind 51 knots at the pierhead. 23:20 the crane gull has left. I have never seen him leave.

@odile fri-3 07:15 *27
Cinquante-huit nœuds à deux heures vingt. Le phare a tenu, moi aussi. Une vitre cassée, la mienne, pas la sienne. Le vent tombe avant midi.

@silas fri-3 07:50 *34
Everybody who sleeps aboard has been counted and all are well. Two dinghies loose, one found in the flower beds by the clinic. The accordion player helped me with the lines from one till four. His name is Lou and I take back a third of what I said.

@silas fri-3 12:20 *32
What I will remember, written down before I sleep. Tomasz holding the shed door with his back while Dov drove screws round him. Clémence going past with a hen under each arm. Priya counting children twice and then counting them again. Every window on Net Lane lit at three in the morning, because Théo had knocked and said: leave a light, the boats can see it. They could. I asked.

@tomasz fri-3 08:20 *22
Shed held. Forty-one labels. One unlabelled rocking horse.

@hamish fri-3 08:45
First boat today is the 10:40. The pier is missing two planks, and I have painted the gap yellow so that you can enjoy it.

@ines fri-3 09:05 *43
All the masts were still talking this morning. Then somebody opened the bakery and they stopped.

@marcus fri-3 10:30 *18
Damage list, ferry shed: eleven metres of roof felt gone, two rafters wet, ridge sound. I have measured twice. We can repair it ourselves for less than the first quote, which I shall not repeat in company.

@samira fri-3 11:00 *25
From the clinic: two cut hands, one turned ankle, a great many people who needed a cup of tea and to say it out loud. If you did not sleep, come by tonight. That counts as a reason.

@bastien fri-3 16:00
Mon bateau a une bosse de plus, ça en fait sept, toutes nommées. Celle-ci s’appelle Jeudi.

@rafael sat-3 13:30 *19
Thirty-two people with brooms on the slip this morning. We were done by noon. If you came: thank you. If you came and took my broom, the blue one: also thank you, but it has my name on it.

@silas sun-3 00:40
#nightlog Calm. 00:20 the crane gull is back. Neither of us mentioned it.

@joao tue-2 18:00 *12
Third version: when a boat is cancelled the page says so in the first line and in words, not in a red dot. Thursday taught me that nobody reads dots in the rain.

@signe thu-2 06:45
Nine point eight. The first nine of the year is always a small funeral. Lucia has put the heater on for us.

@odile thu-2 07:35
Ciel lavé, mer polie. Les enfants demanderont à se baigner. Répondez-leur en mètres par seconde, c’est très dissuasif.

@hamish fri-2 12:30
A passenger asked whether the crossing is always this smooth. I said yes. I would like that not to be repeated to the sea.

@silas sat-2 23:30
#nightlog Lou has learned the second half of the tune. I stood on the pontoon and clapped. There were two of us. The other was the gull, arguably.

@clem sun-2 11:20 *21
Le goéland de la grue avait un fil de pêche à la patte. C’est fini, il est libre, il m’a mordue deux fois et il ne m’enverra pas de carte. Ramassez vos fils, s’il vous plaît.

@tomasz tue-2 17:10
The Marguerite goes back in at high water on Wednesday. Come if you want to. Do not cheer before she floats.

@ines wed-2 18:30 *38
They did not cheer before she floated. Then a small boy did, and then all of them.

@hamish mon-2 08:20 *13
Lost on the 07:40: one child’s drawing of me. I look younger and I am holding what may be a fish or the ferry. It is now on the bridge, I am not giving it back.

@odile sat-2 08:05
Petite pluie fine, de celles qui ne mouillent que les touristes et les certitudes.

@joao mon-1 20:10
Somebody wrote to me that the timetable was wrong by one minute for the 14:20. I went down with a watch. They were right. Hamish was early. He says he was not.

@hamish mon-1 20:25 *25
I was exactly where I meant to be.

@signe fri-1 06:40 *10
Nine point four and a sky like the inside of a shell. Seven of us now. We are running out of flat stones to put our glasses on.

@odile sun-1 07:45
Beau temps. Je n’ai rien à ajouter, c’est reposant.

@silas fri-1 23:20
#nightlog 22:50 otter, pontoon three. This time Clémence was with me. We have it in writing, both our names, with the hour.
`)
