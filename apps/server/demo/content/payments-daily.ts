import { parsePayments } from '../parse-payments.ts'

/** Bread, oranges, rent, tickets, soup: what neighbours pay each other, and what they bring from the bank. */
export const dailyPayments = parsePayments(`
mon-5 07:30 bank > nadia 640.00
mon-5 07:45 bank > lucia 400.00
mon-5 08:00 bank > marcus 250.00
mon-5 08:10 bank > theo 300.00
mon-5 08:25 bank > lena 350.00
mon-5 08:40 bank > rafael 300.00
mon-5 09:00 bank > arthur 300.00
mon-5 09:20 bank > signe 180.00
mon-5 09:45 bank > kwame 150.00
mon-5 10:10 bank > odile 200.00
mon-5 10:30 bank > amara 150.00
mon-5 11:00 bank > hamish 200.00
mon-5 12:00 bank > samira 320.00
mon-5 12:20 bank > fatima 260.00
mon-5 12:45 bank > wren 160.00
mon-5 13:10 bank > priya 180.00
mon-5 14:30 bank > mei 220.00
mon-5 15:00 bank > joao 120.00
mon-5 15:20 bank > emeka 60.00
mon-5 16:00 bank > dov 140.00
mon-5 16:45 bank > clem 200.00
mon-5 17:10 bank > maelle 160.00
mon-5 17:40 bank > silas 170.00
mon-5 18:05 bank > yuki 150.00
mon-5 18:30 bank > bastien 120.00
tue-5 09:00 bank > aissatou 90.00
tue-5 09:30 bank > pilar 100.00
tue-5 10:00 bank > ines 130.00
tue-5 10:30 bank > tomasz 140.00
fri-5 09:00 bank > gus 120.00

tue-5 12:35 mei > bastien 20.00 One box of tacaud, all of it
tue-5 16:40 wren > clem 30.00 Vaccins du chat de la bibliothèque
wed-5 09:14 theo > amara 36.00 Twelve jars of pear chutney
wed-5 13:05 nadia > theo 9.00 Six brioches, asleep
wed-5 15:50 silas > mei 8.00 Broth, late
thu-5 08:05 nadia > theo 7.50 Country loaf
thu-5 10:40 arthur > lucia 4.00 One coffee, one apology
thu-5 14:20 maelle > hamish 45.00 Piano, one way
fri-5 12:30 priya > dov 5.00 The class radio lives
fri-5 18:40 ines > kwame 12.00 Thyme honey
sat-5 11:30 marcus > gus 19.00 First press, half litre
sat-5 12:30 lena > gus 19.00 First press. I pay like everyone, dad
sat-5 13:05 gus > lena 40.00 For the telephone
sat-5 13:09 lena > gus 40.00 No
sat-5 16:10 hamish > aissatou 12.00 Un ourlet de pantalon de capitaine
sun-5 19:14 theo > joao 96.50 44 stops, 17 of them hill

mon-4 13:30 odile > fatima 14.20 Pharmacie, et un parapluie
tue-4 12:30 clem > mei 11.00 Deux bols
wed-4 17:15 rafael > priya 6.00 for crimes
wed-4 18:05 kwame > gus 38.00 Two bottles, first press
wed-4 21:40 theo > dov 24.00 Four rubber feet
wed-4 22:05 theo > tomasz 30.00 One slab
thu-4 18:12 bank > noor 700.00
thu-4 19:10 noor > dov 3.50 A bulb, at last
thu-4 20:45 lucia > dov 25.00 Oil for the helicopter
fri-4 07:20 odile > bastien 34.00 Deux bars de ligne, avant tout le monde
fri-4 19:34 noor > nadia 20.00 SOUP DEBT
sat-4 09:05 lena > amara 11.00 Bitter oranges
sat-4 10:22 nadia > amara 22.00 Eleven kilos of ugly oranges
sat-4 16:45 wren > lucia 6.50 Lasagne, whole
sat-4 19:05 arthur > kwame 12.00 One jar of honey, at the proper price
sun-4 09:30 samira > nadia 140.00 Clinic, one extra night
sun-4 17:35 lucia > theo 147.00 Buns and loaves, this week
sun-4 18:50 bank > gus 80.00

mon-3 12:10 fatima > aissatou 16.00 Une blouse, deux boutons
tue-3 12:50 emeka > lucia 3.00 Coffee, during statistics
tue-3 19:01 yuki > ines 30.00 The masts, for the waiting room
wed-3 10:15 arthur > tomasz 40.00 Blue paint, one half
wed-3 10:50 arthur > tomasz 40.00 Blue paint, the other half
wed-3 17:45 joao > theo 12.00 Bread that keeps, for the pontoon
thu-3 12:20 pilar > clem 15.00 Pension complète, onze poules
thu-3 16:30 hamish > tomasz 35.00 Two planks, pier
fri-3 14:10 lucia > amara 18.00 Lemons, some of them salted
fri-3 17:30 silas > lucia 9.50 Breakfast for two, one accordion
sat-3 12:40 signe > mei 6.00 Lemon and leek, half price (I had the lemon)
sat-3 13:10 bank > nadia 300.00
sun-3 10:16 nadia > theo 7.50 Country loaf, from the tired man
sun-3 11:44 nadia > rafael 4.00 Coffee, to be engraved
sun-3 19:21 theo > joao 100.00 38 stops, and the storm was hill

mon-2 09:05 bank > theo 260.00
mon-2 09:40 bank > lucia 450.00
mon-2 10:20 bank > samira 350.00
mon-2 12:15 amara > emeka 1.00 Called our mother
mon-2 18:55 marcus > lucia 7.00 Half a portion, reasonably argued
tue-2 10:00 tomasz > arthur 40.00 Slat
tue-2 14:10 lucia > yuki 320.00 Forty cups for the Second Bell
tue-2 19:20 hamish > joao 20.00 For the button that says No. Wind.
wed-2 12:40 arthur > kwame 12.00 Honey, second jar
wed-2 18:40 mei > bastien 26.00 Shrimp
thu-2 10:30 kwame > yuki 28.00 Harbour mug
thu-2 17:40 ines > kwame 11.00 Thyme honey, old jar returned
fri-2 20:05 noor > silas 5.00 Quiz, lost fairly
sat-2 09:15 noor > gus 19.00 First press
sat-2 15:10 maelle > dov 10.00 One lamp, keeping its B flat
sun-2 12:50 wren > pilar 4.00 Envelopes
sun-2 17:20 lucia > theo 157.00 Buns, loaves, and the one the floor paid
sun-2 19:26 theo > joao 90.00 41 stops, 15 hill
sun-2 20:04 amara > emeka 15.00 Something green

mon-1 08:30 bank > lena 200.00
mon-1 08:38 bank > lucia 320.00
mon-1 08:45 bank > nadia 344.10
mon-1 13:10 hamish > ines 40.00 The masts, second print
tue-1 12:35 nadia > mei 7.50 Broth, for a cold that I do not have
tue-1 19:20 nadia > yuki 28.00 A vase for coffee
tue-1 20:17 maelle > aissatou 18.00 Du fil pour trente et une étoiles
wed-1 13:10 kwame > amara 9.00 Oranges, wet
wed-1 13:12 amara > kwame 12.00 Honey, wet
wed-1 18:30 clem > silas 2.00 Rendu : la dernière sardine
thu-1 12:15 amara > emeka 1.00 Called our mother
thu-1 13:30 emeka > hamish 9.00 Ferry, to think
thu-1 18:10 samira > nadia 140.00 Clinic, one extra night
fri-1 07:58 bank > nadia 50.05 (rejected)
fri-1 15:52 amara > emeka 50.00 For all of it
fri-1 18:05 odile > maelle 20.00 Coussins pour les marches froides
sat-1 09:10 marcus > hamish 36.00 Four for the concert boat
sat-1 09:56 nadia > marcus 36.00 Ferry tickets
sat-1 10:30 theo > gus 38.00 Two of the last ten
sat-1 13:04 nadia > theo 6.00 Half of the flour delivery
sat-1 17:30 noor > hamish 9.00 Concert boat, one way, I walk the rest
sun-1 18:40 lucia > theo 163.00 Buns twice sold
sun-1 19:11 theo > joao 106.00 46 stops, 18 hill, one passenger

d6 12:40 wren > mei 5.50 Broth
d6 18:30 dov > lucia 4.00 Coffee, at double the price, on principle
d5 17:15 nadia > arthur 465.00 Rent, number 9
d5 18:50 pilar > yuki 28.00 Harbour mug, the blue that cannot be written down
d4 12:30 hamish > theo 7.50 Loaf, shared with a sheep
d4 18:10 odile > aissatou 22.00 Deux panneaux bleus
d3 10:20 fatima > lucia 6.50 Soupe et silence
d3 16:31 priya > yuki 10.00 One herd of tortoises
d3 19:05 noor > fatima 9.40 Pastilles au miel
d2 12:10 arthur > kwame 12.00 Honey, third jar. I am told that it is for the ear.
d2 12:25 lena > mei 8.00 Broth
d2 14:30 samira > noor 150.00 Clinic shelter, first drawings
d2 18:15 nadia > lucia 5.50 Soup and the window
d2 20:40 noor > nadia 420.00 Rent share
d1 07:50 theo > bastien 18.00 Shrimp for the baker
d1 08:22 mei > bastien 26.00 Shrimp, uncooperative
d1 12:40 silas > lucia 3.50 Coffee, 104 centimetres high
d1 13:21 pilar > joao 8.00 Hosting, or whatever it is called
d1 16:10 ines > theo 7.50 Walnut, the last one
d1 18:25 nadia > amara 12.00 Oranges. I know.
d1 19:30 noor > lucia 12.00 Dinner for two sisters, one asleep
d0 07:35 lucia > bastien 28.00 Dorades, deux
d0 08:05 arthur > theo 7.50 Country loaf
d0 08:20 joao > lucia 3.00 Coffee, standing
d0 09:31 nadia > amara 24.50 Oranges and the good olives
d0 11:20 wren > theo 7.50 Loaf
d0 13:15 signe > lucia 6.50 Soup, to feel the fingers
d0 14:50 kwame > fatima 7.20 Onion would have been cheaper
d0 17:30 amara > emeka 20.00 For counting
d0 19:50 priya > dov 5.00 One shoe, one wing
`)
