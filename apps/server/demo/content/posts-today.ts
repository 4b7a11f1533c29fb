import { parsePosts } from '../parse-posts.ts'

/**
 * The last days. They fall on any weekday, next to any week of the other files, so that they name no weekday and
 * lean on no story that those tell.
 */
export const todayPosts = parsePosts(`
@lucia d6 16:15 *9
Half the chairs outside are now facing the water and half are facing the street. Let us see what kind of town we are.

@dov d6 19:05 *12
A woman brought me a hair dryer “that has stopped being angry”. I fixed it. She tested it. It was furious. She was delighted.

@signe d5 06:40 *8
Nine point six, small rain, big silence. :wave: The rain is warmer than the sea, so that you come up for air and get a shower.

@mei d5 12:30 *11
To peel ginger: a spoon. To peel it fast: a child and a spoon. To peel it without conversation: I have not found a way.

@signe d5 20:05 *12
Somebody asked how one starts with cold water, so here it is. Go with one other person. Say out loud what you will do. Walk in, do not jump. When your breath runs away, stand still and let it come back by itself, it always does. Count to sixty, get out while you still like it, and put the hat on before the trousers. The next day you will want to do it again, and that is the only secret there is.

@gus d5 18:30 *14
A customer asked me if my oil is organic. I said that the tree is eighty years old and nobody has ever told it anything else.

@hamish d4 12:05 *13
On the 11:20 today: forty sheep. :ferry: They boarded faster than you do and none of them asked about the toilet.

@odile d4 08:05 *9
Horizon net, goélands bavards, genoux silencieux. Il fera beau jusqu’au soir.

@wren d4 16:40 *16
Overheard at the desk: “Do you have the book where it ends well?” I asked which one. “Any.” We found four. If you know a fifth, please tell me.

@tomasz d4 07:05 *9
Rain.

@aissatou d4 17:30 *10
Une dame m’apporte une robe de 1962 et me demande de la remettre à sa taille d’aujourd’hui. On a ri, puis on l’a fait. Il suffisait de deux panneaux bleus et d’un peu de courage.

@amara d3 08:20 *18
The first persimmons are here. You may not touch them. You may look at them. In four days you may touch them.

@rafael d3 09:15 *7
A spare pair of rowing gloves was left in the boathouse, size small, with “DO NOT LEND TO RAFA” inside. I have several questions.

@clem d3 13:00 *14
Un perroquet en consultation. Il ne dit qu’une phrase : « et la facture ? » Je soupçonne une influence.

@tomasz d3 17:20 *17
Swept the yard. Found three spoons.

@noor d3 20:10 *15
I have been asked to draw a shelter for the people who wait for the night clinic. It should hold six, keep off a south-west wind, and not look like a place where one is ill. Ideas, please. What did you always want to lean on?

@samira d3 20:40 *19 ^
Noor: a rail at elbow height, and a light that does not flatter anybody but does not accuse them either.

@yuki d2 13:10 *13
I made a cup with no handle for a man with sore hands, so that he would hold it with both. He came back today for its brother.

@bastien d2 07:20 *8
Ce matin : lieus jaunes, deux belles raies, un gant. Le gant est gauche. Amara, je te le garde.

@kwame d2 11:45 *15
Five of the ladies came into the kitchen to look at me while I cleaned the frames. I felt that I was being inspected, so I did the corners too.

@priya d2 15:55 *22
Today’s dictation contained the word “harbour”. I received: harber, harbor, arbour, hairbow, and one very good drawing of a harbour with a note: “I knew this one.”

@maelle d2 21:30 *12
After the rehearsal the basses carried the piano two metres to the left “so that it can see the sea”. Il joue mieux. Je ne sais pas quoi vous dire.

@fatima d2 18:05 *6
Les pastilles au miel sont de retour. Oui, les bonnes. Non, pas plus de deux boîtes par personne, Gus.

@ines d1 07:15 *27
pic: loft | Warm light under a dark door, spread across the floor of the net loft
The light came in under the net loft door and lay down like a dog.

@theo d1 06:55 *16
Buns: gone. Country: nine left. Walnut: I am looking at the last one and it is looking at me.

@hamish d1 09:40 *11
There is a pram on the pier with no baby in it, but a cabbage. If it is yours, the cabbage is doing well.

@pilar d1 10:05 *14 ^
The cabbage is mine. I needed both hands for the other cabbage.

@joao d1 11:30 *12
Small change to the ferry page: it now tells you how long it takes to walk to the pier from where you live, at your speed, not at mine. Arthur timed himself for me, twice, with his cane.

@arthur d1 12:15 *20 ^
Fourteen minutes and ten seconds. Fourteen and four upon the return, there being tea.

@nadia d1 18:20 *23
Bought oranges. I know. I know.

@amara d1 18:40 *9 ^
Eleven of them. I sold them to you, and I can count.

@signe d1 20:15 *7
Tomorrow at six, @nadia and @emeka: the small lamp is charged, and I carry the flask.

@marcus d1 17:00 *15
Evening reading: the books, closed for the day. They sum to zero. I mention it only because I like to write it down.

@lena d1 17:30 *9
If you are new here and would like somebody to explain a receipt line by line, I am at Lucia’s by the window until seven. There will be olives.

@arthur d1 17:50 *8 ^
I shall come for the olives and stay for the receipt.

@silas d1 22:40 *13
#nightlog 21:50 a swimmer after dark, with a small lamp on her head. It was Signe. She says that the water does not know what time it is.

@samira d1 23:05 *12
Quiet so far. Somebody has left a bag of oranges at the door with no name on it. We have a theory.

@amara d1 19:10 *12
poll: Leek, with too much pepper | Lentil, as it should be | Fish, if Bastien is kind | I only came for the bread
One pot for the next cold evening, at the stall, for whoever passes. You choose and I cook. #OnePot

@bastien d1 19:30 *7 ^
Je serai aimable : deux lieus et les têtes pour le bouillon. #OnePot

@kwame d1 19:55 *8
The ladies vote for leek and will carry the bowls back to me afterwards, dry. #OnePot

@aissatou d1 20:20 *6
J’apporte les torchons, et une opinion sur le poivre. #OnePot

@wren d1 20:30 *9
cw: How “The Lantern Keeper” ends
The aunt did it. I only say so because three of you asked whether it can be read before sleep. It can. She is sorry.

@odile d0 06:35 *8
Marée haute à sept heures cinquante, vent léger. Le phare vous salue, moi je retourne à mon café.

@signe d0 06:50 *9
Nine point five, and for a minute the sun was exactly as wide as the harbour mouth. We all swam into it like moths.

@ines d0 07:02 *31
Seven o’clock, before anyone has set a price.

@bastien d0 07:25 *6
Ce matin : bars, dorades grises, une caisse de crevettes qui sautent encore. Premier arrivé, premier surpris.

@hamish d0 08:10 *7
The 08:40 has room for everyone who is reading this, if you are all quite slim.

@amara d0 08:41 *28
The quay market needs a new day. Pick what you would actually turn up for: Saturday, early; Sunday, after ten; or keep Wednesday. Tell me here, or at the stall, or shout. #QuayMarket

@arthur d0 08:58 *12
Wednesday. But I should not lie down in front of a Saturday. #QuayMarket

@theo d0 09:29 *21
Forty loaves out, eleven left. Rye from the Saturday miller, so it is a little darker than last week. #bread

@kwame d0 09:35 *10
Saturday, early. The ladies have no opinion, but I would get my Wednesdays back. #QuayMarket

@wren d0 10:40 *11
The drawer of lost things has a new guest: a left shoe, child’s, with wings drawn on it in ink. I hope the right one got away.

@lucia d0 11:50 *8
Soup is leek and lemon. Bread is the end of Théo’s. Window table is free if you promise to look out of it. #bread

@mei d0 12:35 *9
Today one customer finished the hot oil and asked for water, milk, bread and his mother, in that order. We could help with three.

@emeka d0 13:20 *10
My sister has put me in charge of the poll. Saturday leads. I have been offered three bribes, all of them fruit. #QuayMarket

@yuki d0 14:30 *9
The kiln is at nine hundred and I am not allowed to look until morning. I have now not looked eleven times.

@priya d0 16:00 *14
Heard in the cloakroom: “My dad says that the market could be on Saturday.” “On Saturday? But that is already a day.” #QuayMarket

@clem d0 17:10 *8
Journée calme : deux vaccins, une boiterie, un hamster au regard lourd de reproches.

@noor d0 18:30 *12
The rail at elbow height is drawn. I went round the town measuring elbows. It turns out that we lean, on average, at 104 centimetres.

@dov d0 19:40 *9
If anybody is missing a right shoe with wings: it is on my bench. One of the wings had come loose. It is fixed.

@silas d0 22:30 *8
#nightlog 22:05 wind light, moorings quiet. 22:10 smelled bread. 22:11 it was only Théo, starting tomorrow. #bread
`)
