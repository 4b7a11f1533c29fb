import { parsePayments } from '../parse-payments.ts'

/**
 * What the town gave together. With the cash that Marcus counted beside it, the sums are those of his posts: the
 * boat fund Sunday by Sunday, and the ferry shed at twenty dollars a head.
 */
export const fundPayments = parsePayments(`
thu-5 09:12 rafael > marcus 100.00 Boat fund, the first plank
thu-5 12:40 nadia > marcus 25.00 Boat fund, slowly
thu-5 18:22 signe > marcus 40.00 Boat fund
fri-5 09:10 emeka > marcus 10.00 boat fund (cox’s share, by weight)
fri-5 11:05 arthur > marcus 50.00 Boat fund. No plaque, thank you.
fri-5 17:48 odile > marcus 30.00 Pour le bateau
sat-5 08:35 lucia > marcus 40.00 Boat fund, from the tip jar
sat-5 13:20 kwame > marcus 25.00 Boat fund
sun-5 10:02 theo > marcus 50.00 Boat fund, with crumbs

mon-4 12:15 amara > marcus 60.00 Boat fund. I want a seat with a back.
tue-4 17:30 hamish > marcus 40.00 Boat fund, from a rival
wed-4 11:55 bastien > marcus 30.00 Pour le bateau, mais sans filet
thu-4 19:25 dov > marcus 25.00 Boat fund
fri-4 13:10 clem > marcus 40.00 Cagnotte du bateau, de la part des poules
sat-4 21:15 samira > marcus 50.00 Boat fund
sun-4 11:20 arthur > marcus 20.00 Boat fund, for the withdrawal of one cake
sun-4 12:30 wren > marcus 20.00 Boat fund, plus all the bookmarks I could find

tue-3 18:40 silas > marcus 50.00 Boat fund, please do not announce it
wed-3 09:30 fatima > marcus 60.00 Bateau, bon vent
fri-3 18:10 noor > marcus 30.00 Boat fund, from the new one
sat-3 12:20 mei > marcus 40.00 Boat fund, five bowls
sat-3 18:45 pilar > marcus 24.50 Boat fund, the price of 49 leeks
sun-3 09:45 aissatou > marcus 25.00 Pour le bateau
sun-3 14:30 maelle > marcus 45.00 Cagnotte, sur un air connu

sat-3 17:20 nadia > marcus 20.00 Ferry shed roof
sat-3 17:42 hamish > marcus 20.00 Ferry shed roof
sat-3 17:43 hamish > marcus 20.00 Ferry shed roof, for the piano
sat-3 18:15 lena > marcus 20.00 Ferry shed roof
sat-3 19:02 joao > marcus 20.00 Ferry shed, I stand under it daily
sun-3 09:20 amara > marcus 20.00 Ferry shed roof
sun-3 10:30 theo > marcus 20.00 Ferry shed roof
sun-3 11:50 lucia > marcus 20.00 Roof, so that they come to me dry
sun-3 15:15 silas > marcus 20.00 Ferry shed roof
sun-3 16:40 odile > marcus 20.00 Toiture du hangar
sun-3 19:10 fatima > marcus 20.00 Hangar du bac
mon-2 08:50 wren > marcus 20.00 Ferry shed roof, it is where people read
mon-2 12:25 rafael > marcus 20.00 Ferry shed roof
mon-2 13:40 samira > marcus 20.00 Roof. Fewer colds.
mon-2 17:05 clem > marcus 20.00 Hangar, pour les moutons
mon-2 18:20 kwame > marcus 20.00 Ferry shed roof
mon-2 19:30 mei > marcus 20.00 Ferry shed roof
mon-2 20:45 dov > marcus 20.00 Ferry shed, I hear it drips in G
mon-2 21:15 signe > marcus 20.00 Roof, although I like water
tue-2 08:05 priya > marcus 20.00 Ferry shed roof, from an alto
tue-2 09:30 arthur > marcus 40.00 Ferry shed roof. Twice, for the felt was wet twice.

wed-2 10:40 noor > marcus 20.00 Ferry shed, and a drawing
wed-2 17:30 pilar > marcus 20.00 Ferry shed roof
wed-2 20:05 yuki > marcus 20.00 Ferry shed roof
thu-2 09:15 bastien > marcus 20.00 Hangar du bac
thu-2 13:30 maelle > marcus 20.00 Pour que le piano reste sec
thu-2 17:10 aissatou > marcus 20.00 Hangar
fri-2 10:20 ines > marcus 20.00 Ferry shed roof, I shelter there with the camera
fri-2 16:20 emeka > marcus 20.00 Ferry shed roof (it is dripping on me now)

tue-2 11:40 lucia > marcus 120.00 Boat fund, eleven days of cake
wed-2 08:30 rafael > marcus 100.00 Boat fund, the second plank
wed-2 21:20 tomasz > marcus 90.00 Boat
thu-2 18:15 gus > marcus 60.00 For the boat, may she be well
fri-2 12:10 theo > marcus 80.00 Boat fund
fri-2 19:25 joao > marcus 45.00 Boat fund
sat-2 11:15 yuki > marcus 50.00 Boat fund, from a good firing
sat-2 18:50 ines > marcus 40.00 Boat fund
sun-2 12:35 priya > marcus 35.00 Boat fund, class 3 gave the five

tue-1 07:55 signe > marcus 60.00 Boat fund, one dollar for each cold minute
wed-1 12:20 nadia > marcus 40.00 Boat fund, still slowly
thu-1 18:45 lena > marcus 75.00 Boat fund
fri-1 12:05 kwame > marcus 50.00 Boat fund, five jars
sun-1 13:15 odile > marcus 36.90 Bateau : tout ce qui restait dans la théière

sat-3 19:30 marcus > tomasz 420.00 Ferry shed, roof felt
fri-2 17:05 marcus > tomasz 200.00 Ferry shed, battens and the right nails
`)
