import { parsePosts } from '../parse-posts.ts'

/** The rowing club and its boat fund, the choir, and the concert in the lighthouse. */
export const clubPosts = parsePosts(`
@rafael tue-5 07:45 *15 !pin
Rowing club, for the curious: Tuesday and Thursday at half past six for the brave, Sunday at nine for the slow. No one has ever been turned away for being slow. Nadia founded the category.

@nadia tue-5 08:20 *19 ^
I was told that there would be a pace. I found my own. It has a view.

@maelle mon-5 21:50 *11
Répétition du lundi au grenier à filets : vingt-trois voix, dont deux ténors, dont un qui chante vraiment. Il nous faut des ténors. Si vous ronflez juste, venez.

@rafael thu-5 08:10 *20
Our eight is now held together by varnish and good manners. There is a second-hand boat two harbours up, honest hull, $3,900. I am opening a #boatfund. Marcus keeps the list, so every dollar will be accounted for twice.

@marcus thu-5 09:00 *14 ~rafael
Boat fund, opened today. I shall post the total on Sundays. Cash is welcome, but a payment here with “boat fund” in the note is better, because then it is the ledger that remembers and not me.

@marcus sun-5 18:00 *12
#boatfund, first Sunday: $412.00 from nine members and one anonymous biscuit tin, which I have counted in front of a witness.

@emeka tue-4 08:05 *13
Cox’s report. We went in a straight line for almost two minutes. I had to stop talking, I was so moved.

@maelle mon-4 22:05
Un baryton m’a dit ce soir : « je ne suis pas ténor, mais je suis grand ». Je l’ai pris. La foi déplace les clefs de sol.

@rafael sat-4 13:15 *17
#boatfund bake sale, tomorrow at the boathouse. Théo gives the flour, we give the enthusiasm. Somebody should probably give the knowledge.

@marcus sun-4 18:00 *15
Boat fund, second Sunday: $965.50. The bake sale made $288.50, of which $20.00 was Arthur paying to have one particular cake withdrawn.

@arthur sun-4 18:40 *26
It had a raisin in it the size of a mouse. I stand by the expense.

@maelle thu-4 12:30 *18
Le concert aura lieu au phare, dans l’escalier : les basses en bas, les sopranos sous la lampe, le public sur les marches. Odile a dit oui à condition de tourner les pages.

@odile thu-4 12:55 *16
Cent quatorze marches, cent quatorze places. Apportez un coussin. Je ne chanterai pas, on me l’a déjà demandé.

@rafael tue-3 07:40
The wind was cross and so were we. Session ended in the boathouse with tea and forty press-ups. Thirty-one of them were Signe’s.

@marcus sun-3 18:00 *13
Boat fund, third Sunday: $1,240.00. The storm took a week from us, and rightly. Three members asked that theirs go to the ferry shed roof instead; done, and noted under both heads.

@rafael sun-3 11:10 *21
Slow Sunday was mostly fishing branches out of the river. Nadia caught the biggest one and claims that it counts as a medal.

@maelle mon-2 21:40 *14
Monday, net loft. Twenty-nine voices! Silas came, sat at the back, opened his mouth, and it turns out that we have been living beside a bass for eleven years.

@silas mon-2 22:30 *27
#nightlog 22:10 still humming. Gull moved one crane further.

@gus thu-2 18:20 *12
I gave to the boat fund. In my village a boat was a person. You did not ask what she costs, you asked if she is well.

@marcus sun-2 18:00 *19
Boat fund, fourth Sunday: $1,905.00. Largest gift this week $120.00, smallest forty cents, and the forty cents came with a letter, which I have kept.

@emeka thu-2 08:10 *16
We overtook a boat today. It was moored. The feeling is the same.

@rafael mon-1 12:30 *22
Names for the new boat, so far: Steady On, Ninety-Four Centimetres, The Withdrawn Cake, Slow Orange. Send yours. Rude ones go to Silas, he collects them.

@noor mon-1 13:00 *15
I would like it noted that a damp line on my wall is now a nomination.

@maelle tue-1 18:50
Dernière ligne droite. Les basses : respirez. Les altos : souriez. Les ténors, tous les trois : je vous aime, restez en bonne santé, ne touchez à aucun enfant qui tousse.

@priya tue-1 19:05 *20
I teach twenty-six children and I am an alto. I shall sing from the lantern gallery, downwind.

@aissatou sat-1 14:30 *24
Le secret, enfin : la grande voile de la Marguerite, celle d’avant la tempête, est devenue trente et une étoles pour la chorale. On a gardé les taches de rouille. Elles sont placées exprès. Enfin, presque.

@odile sat-1 18:20 *13
Le phare est balayé, les marches sont numérotées, la lampe est prévenue.

@ines sat-1 22:10 *52
One hundred and fourteen steps, one voice on each. When the lamp came round, you could see who was crying. It came round every twelve seconds.

@hamish sat-1 22:30 *31
I ran a late boat for the concert. On the way back nobody spoke, for the whole crossing, and then thirty people said thank you to me as if I had written it.

@samira sat-1 23:10 *24
I was on duty and listened from the clinic steps, with the window of the lighthouse open across the water. Two patients, one blanket. We heard everything.

@maelle sun-1 10:20 *37
Merci. Je n’ai plus de voix, c’était le but. The collection at the door came to $486.20, half for the lamp and half for the boat. To the lady who gave her bus fare: João is coming to drive you home next time.

@arthur sun-1 10:50 *29
I occupied step seventy-one. I had not intended to be moved and I have written to the choir mistress to complain of it.

@marcus sun-1 18:00 *25
Boat fund, fifth Sunday: $2,410.00, that is 62% of the way. The seller has agreed to wait for us until the spring tides. I told her the names under discussion. She asked whether it is too late to raise the price.

@rafael thu-1 08:20 *14
A word about Thursday: six eights worth of people and one eight worth of boat. We rowed in shifts, like bakers. Bring gloves, the fund is growing faster than our hands.

@emeka fri-1 15:30 *30
Exam results. I passed. All of it. My sister has closed the stall for ten minutes, which she did not do for the storm.

@amara fri-1 15:45 *38
It was eleven minutes. I needed one for my face.
`)
