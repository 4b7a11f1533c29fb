import { parsePosts } from '../parse-posts.ts'

/** Quayside School, and the search for a tortoise. */
export const schoolPosts = parsePosts(`
@priya tue-5 16:15 *22
Class question of the day: “If a boat is called she, what is the water called?” We have written it on the wall. The best answer so far is “patient”.

@priya thu-5 15:50 *17
Bolt, our tortoise, is awake and has eaten a spelling test. The word was “lettuce”. I could not have planned it.

@priya mon-4 12:40 *20
Bolt is not in his box. He was in his box at ten. We have looked where a tortoise would go, and then we have looked where twenty-six children think that a tortoise would go, which is a longer list.

@wren mon-4 12:55 *8 ^
Not in the library. I have checked under T and under B.

@hamish mon-4 13:10 *26 ^priya
He has not bought a ticket.

@priya tue-4 08:10 *18
Day two. There are posters, all with different tortoises. One offers a reward of “my brother”. Please look in sheds, under boats, and behind anything sunny.

@silas tue-4 23:15 *15
#nightlog 22:40 slow suspect by the chandler’s. Approached with care. It was a hat.

@tomasz wed-4 12:30 *49
Found him. In the larch shavings, asleep. He is warm. I did not move him. Come quietly.

@priya wed-4 14:00 *45 ^
Twenty-six children walked to the boatyard on tiptoe, the whole way, holding hands. Bolt opened one eye. Nobody breathed. Then he ate Tomasz’s sandwich. Thank you, Tomasz.

@clem wed-4 17:30 *19 ^priya
J’ai examiné Bolt : en pleine forme, un peu fier. Il a marché six cents mètres en deux jours. Je propose qu’il rejoigne le club d’aviron.

@rafael wed-4 18:00 *16 ^clem
He is faster than our start. He is in.

@priya fri-4 16:05 *14
We measured the playground in tortoises. It is 214 tortoises long. He did it once, and we multiplied, because we are kind.

@priya mon-3 15:30 *13
Spare wellington boots wanted for the school shelf, any size, pairs preferred but we are not proud. The puddle season does not check your address first.

@nadia mon-3 17:00 *9 ^
Size 38, green, one of them has been in the canal. Leaving them at the gate.

@priya tue-2 16:00 *28
In today’s lesson we wrote to the sea after the storm. “Dear sea, you have my ball, it is all right, but please give Yuki her shelf back.” “Dear sea, calm down, from Ada.” “Dear sea, are you still hungry?”

@odile tue-2 17:10 *22 ^
La mer m’a chargée de répondre : oui, elle a encore faim, non, elle ne se calmera pas, mais elle fera un effort le dimanche.

@priya wed-1 15:45 *21
Visit to the bakery. A child asked Théo if the starters love him back. He had to go and look at an oven for a minute.

@theo wed-1 17:30 *36 ^
They do. I checked.

@emeka tue-1 17:15 *11
I tutor fractions at the library, Tuesdays after four, free, bring something to cut up. Last week it was a pizza and everyone learned faster.

@priya thu-1 16:10 *17
Our answer wall is full, so we voted. If a boat is called she, the water is called “whoever holds her”. Motion carried, 25 to 1. Bolt abstained.
`)
