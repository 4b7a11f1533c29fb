import { parsePosts } from '../parse-posts.ts'

/** How the town keeps its accounts: Lena and Marcus, João's small programs, and the ferry shed roof. */
export const bookPosts = parsePosts(`
@lena wed-5 18:15 *17 !pin
I look after the books and the awkward questions here. Two promises: when staff open your account it is written down who, when and why, and wherever the law lets me I will show you that page.

@marcus fri-5 10:40 *13
I was a surveyor for forty years. I now read the town’s ledger for pleasure, which my wife considers a symptom. It sums to zero. I check anyway. That is the pleasure.

@lena tue-4 18:50 *11
A note on money that “disappeared”: it had not. It was pending. Pending means that it has left one hand and not yet arrived in the other, and for that hour nobody may pretend otherwise, us included.

@lena sun-3 20:00 *15
After the storm I have been asked whether we could simply forget a few small payments between neighbours. No. But a payment back, with a kind note, does the same work and leaves the books honest.

@marcus sat-3 17:00 *20
Ferry shed roof: felt and battens cost $620.00. If thirty of us give twenty dollars, we are done before the next rain. I have given the first twenty and would like to see it lonely for as short a time as possible.

@hamish sat-3 17:40 *16 ^
That shed keeps the rain off my passengers, all of whom tell me about it. I have given two twenties. One of them is for the piano.

@marcus tue-2 12:00 *18 ~marcus
Ferry shed roof: twenty-two gifts, $460.00. Felt has been ordered. Tomasz lends the ladder, Noor has drawn the detail at the ridge, and I have discovered that I have opinions about nails.

@marcus fri-2 17:20 *15
Ferry shed: $620.00, to the dollar, as of twenty past four. The thirtieth gift was from a passenger who happened to be dripping at the time.

@joao thu-2 19:30 *21
Pilar, as promised: jars.harbour is a page where one jar is worth two leeks and the books always balance. It has had fourteen visitors and one dispute (a jar without a lid). Lena is looking into it.

@lena thu-2 19:50 *27
The jar without a lid is held until the lid arrives. Both parties have been informed.

@lena mon-2 18:30 *12
Small advice, since two of you asked this week: nobody from Stoa will ever write to you and ask for your password or a code. If someone does, it is not us. Tell me, and I will be delighted to be rude to them.

@joao sat-1 12:10 *14
What I learned from three small programs: people do not want an app, they want to know if the boat is coming.

@marcus sat-2 15:40 *22
Ferry shed roof is on. Nine people, one ladder, four hours, no injuries but to the pride of the one who brought the wrong nails. I shall not name myself.

@lena wed-1 18:40 *14
My father has asked me to announce that he now understands “available balance”. In his words: what is in the barrel, minus what you have already promised to your sister.

@gus wed-1 19:00 *25
It is exactly that.

@marcus tue-1 11:15 *11
A reader asks how I know that the books sum to zero. I add up what everyone has, then what the town owes to everyone, then I make tea and compare. The tea is optional but it has never been skipped.

@noor fri-2 11:00 *9
I split rent with a chandler’s shop, a colony of swifts and a very loud boiler, but only one of us pays by phone. Thank you to whoever thought of notes on payments. Mine to my sister all say “soup debt”.

@emeka mon-2 14:40 *8
My sister sends me one dollar whenever I call our mother. I have worked out what this makes her per year and I am not going to tell Lena.

@rafael sat-2 12:20 *10
If you send to the boat fund, write “boat fund” in the note. If you write “for the boat, obviously, you handsome fools” Marcus still counts it, but he sighs.

@lena fri-1 17:45 *13
This week’s questions, answered: yes, you can pay to yourself, no, we will not let you; yes, sandbox money is pretend, no, that does not mean that we round it.
`)
