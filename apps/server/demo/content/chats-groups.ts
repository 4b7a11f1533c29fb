import { parseChats } from '../parse-chats.ts'

/** Several at once. */
export const groupChats = parseChats(`
# amara nadia theo bastien emeka: Saturday market
= wed-1 20:10
amara: So. Who carries tables if it becomes Saturday
bastien +3: Moi. Deux. I have the trolley of the shrimps
nadia +2: One. Samira has forbidden me the second
theo +4: I carry bread, it is heavier than it looks
amara +1 !1 😄
nadia !1 🥖
emeka +6: I can do four if somebody feeds me
amara +1 ^1: Somebody always feeds you. Four.
= sat-1 17:30
theo: Sold out at ten past nine. I have nothing to have for supper
bastien +5 ^1: J’ai du merlu. Bring butter
nadia !1 ❤️
theo +2: I bring butter and the last of the walnut
emeka +9: 212 people came past the oranges between eight and noon. I had the clicker
amara +1: 212!!
emeka +2 ~: 221 people came past the oranges between eight and noon. I had the clicker upside down
amara !2 🎉
bastien !2 👏
= d1 18:50
amara: Question goes up tomorrow at nine. Nobody shouts in it before I do
bastien +12: Et après ?
amara +1: After me, everyone
theo !1 😂
nadia +30: I am on nights. I will shout quietly
= d0 07:20
emeka: Pencil sharpened. Two pencils
theo +5: There is a bag with five rolls on the blue crate, one each, do not let the gull see it
bastien +2: Le goéland sait déjà
amara +9: It took mine. It took MINE
? nadia

# marcus lena rafael joao tomasz: Boat fund
= sun-4 18:45
marcus: For the record of this group: 965.50 is in the fund and every cent of it has a name
rafael +4 !1 🚣
lena +6: Read and agreed. The oats too
tomasz +20: I give the keel work. No money
marcus +2 ^1: I shall enter it under hope, in pencil
= sun-2 18:30
rafael: 1,905. I repeat it here because I like to type it
joao +5 !1 🎉
lena !1 👏
joao +1: There is now a bar on the page that fills up. It is a drawing of a boat going down a slip
tomasz +14: Bow first?
joao +2: Stern first. I have corrected it
marcus !1 🙏
= d1 12:20
rafael: She is called Patience. I put it to the vote whether we keep the name
tomasz +3: Keep
lena +9: Keep
joao +1: Keep. It is already on the bar
marcus +18: I had prepared remarks. Keep.
rafael +2: Pictures on Tuesday. She is chipped on one side only
? lena

# noor nadia priya wren: Soup on Fridays
= fri-2 17:40
noor: Nutmeg or no nutmeg
priya +3: Nutmeg
wren +5: I will bring the bread that fell behind the returns trolley. It was wrapped
nadia +8 ^1: Wren.
wren +1: It was WRAPPED
priya !1 😂
noor +15: Eight o’clock, top floor, hold on to the rail that is not there yet
= fri-1 18:10
priya: Bringing one tortoise drawing per person, do not argue, they drew them for you
noor +4 !1 🐢
nadia +7: Mine has my hair
wren +2 ^1: Mine has a library card
= d2 19:50
nadia: Friday I am on shift. Keep me a jar
noor +3: Label on the jar: NOT FOR WREN
wren +1: This is a hostile kitchen
nadia !1 😄
`)
