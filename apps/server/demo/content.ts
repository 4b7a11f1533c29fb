import { bookChats } from './content/chats-books.ts'
import { groupChats } from './content/chats-groups.ts'
import { merchantChats } from './content/chats-merchants.ts'
import { nadiaChats } from './content/chats-nadia.ts'
import { neighbourChats } from './content/chats-neighbours.ts'
import { dailyPayments } from './content/payments-daily.ts'
import { fundPayments } from './content/payments-funds.ts'
import { bookPosts } from './content/posts-books.ts'
import { carePosts } from './content/posts-care.ts'
import { clubPosts } from './content/posts-clubs.ts'
import { doubtPosts } from './content/posts-doubt.ts'
import { harbourPosts } from './content/posts-harbour.ts'
import { makingPosts } from './content/posts-making.ts'
import { marketPosts } from './content/posts-market.ts'
import { schoolPosts } from './content/posts-school.ts'
import { todayPosts } from './content/posts-today.ts'
import { townPosts } from './content/posts-town.ts'
import type { TownChat } from './parse-chats.ts'
import type { TownPayment } from './parse-payments.ts'
import type { TownPost } from './parse-posts.ts'

/** All that was written by hand for Harbour Row. */
export const posts: readonly TownPost[] = [
  ...marketPosts,
  ...harbourPosts,
  ...townPosts,
  ...clubPosts,
  ...carePosts,
  ...makingPosts,
  ...schoolPosts,
  ...bookPosts,
  ...doubtPosts,
  ...todayPosts,
]

export const chats: readonly TownChat[] = [
  ...nadiaChats,
  ...groupChats,
  ...merchantChats,
  ...bookChats,
  ...neighbourChats,
]

export const payments: readonly TownPayment[] = [...fundPayments, ...dailyPayments]
