import { chanceOf } from './chance.ts'
import type { PlannedFollow } from './plan.ts'
import { daysBefore } from './schedule.ts'
import { type TownMember, town } from './town.ts'

/** Members who know each other from somewhere follow each other. */
const circles: readonly (readonly string[])[] = [
  ['rafael', 'nadia', 'signe', 'emeka', 'joao', 'marcus', 'noor'],
  ['maelle', 'odile', 'priya', 'silas', 'aissatou', 'arthur', 'hamish'],
  ['samira', 'nadia', 'yuki', 'fatima', 'clem', 'noor'],
  ['amara', 'theo', 'bastien', 'mei', 'lucia', 'gus', 'kwame', 'pilar', 'joao'],
  ['lena', 'marcus', 'joao', 'gus', 'arthur'],
  ['dov', 'wren', 'aissatou', 'tomasz', 'priya', 'arthur'],
  ['hamish', 'silas', 'tomasz', 'odile', 'joao', 'signe', 'bastien'],
  ['yuki', 'ines', 'kwame', 'pilar', 'tomasz', 'noor', 'priya'],
  ['odile', 'bastien', 'maelle', 'aissatou', 'clem', 'fatima', 'theo'],
  ['nadia', 'noor', 'amara', 'theo', 'ines', 'lena'],
  ['amara', 'emeka'],
]

/** How likely a stranger follows: shops and those whose news everybody needs, more than others. */
const reach: Readonly<Record<string, number>> = {
  theo: 0.9,
  amara: 0.85,
  lucia: 0.7,
  hamish: 0.75,
  odile: 0.6,
  samira: 0.65,
  ines: 0.7,
  wren: 0.55,
  bastien: 0.45,
  mei: 0.45,
  priya: 0.45,
  joao: 0.4,
  silas: 0.5,
  kwame: 0.4,
  marcus: 0.35,
}
const strangersReach = 0.18

/** Left to be found: whom Nadia, the first demo member, is offered to follow. */
const notYet: Readonly<Record<string, readonly string[]>> = {
  nadia: ['kwame', 'clem', 'mei', 'aissatou', 'gus', 'pilar'],
  theo: ['clem', 'noor', 'dov'],
}

/** Who follows whom, and since when: after both were here, most of them weeks before the first post. */
export function planFollows(seededAt: Date): PlannedFollow[] {
  const follows: PlannedFollow[] = []
  for (const by of town) {
    for (const followed of town) {
      if (by !== followed && isFollowing(by.handle, followed.handle)) {
        follows.push({ by: by.handle, followed: followed.handle, at: followTime(by, followed, seededAt) })
      }
    }
  }
  return follows
}

function isFollowing(by: string, followed: string): boolean {
  if (notYet[by]?.includes(followed)) return false
  if (circles.some(circle => circle.includes(by) && circle.includes(followed))) return true
  return chanceOf(`follow|${by}|${followed}`) < (reach[followed] ?? strangersReach)
}

function followTime(by: TownMember, followed: TownMember, seededAt: Date): Date {
  const since = Math.min(by.joinedDaysAgo, followed.joinedDaysAgo)
  const delay = Math.floor(chanceOf(`follow day|${by.handle}|${followed.handle}`) * Math.min(since * 0.4, 60))
  const minute = Math.floor(chanceOf(`follow minute|${by.handle}|${followed.handle}`) * 13 * 60)
  // The day after joining at the earliest, between eight and nine in the evening at the latest.
  return daysBefore(Math.max(since - 1 - delay, 1), 8 + Math.floor(minute / 60), minute % 60, seededAt)
}
