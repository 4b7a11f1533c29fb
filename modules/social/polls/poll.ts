import { checkText, type TextRule } from '@stoa/kit'
import { optionLimits, pollMinutes, pollOptions } from './policy.ts'

/** A poll as its author asks for it. */
export interface NewPoll {
  options: readonly string[]
  multiple: boolean
  minutes: number
}

/** A poll in the form in which it is stored. */
export interface ComposedPoll {
  options: string[]
  multiple: boolean
  closesAt: Date
}

export interface PollRefusal {
  code: 'invalid_poll'
  /** Such as `poll.options.1`. */
  field: string
  rule: TextRule | 'options' | 'distinct' | 'minutes'
  message: string
}

/** Tidies and checks a poll that begins now. Two options that read the same are refused. */
export function composePoll(poll: NewPoll, now: Date): ComposedPoll | PollRefusal {
  const { min, max } = pollOptions
  if (poll.options.length < min || poll.options.length > max)
    return refuse('poll.options', 'options', `Give ${min} to ${max} options.`)
  if (!Number.isInteger(poll.minutes) || poll.minutes < pollMinutes.min || poll.minutes > pollMinutes.max)
    return refuse('poll.minutes', 'minutes', `From ${pollMinutes.min} minutes to 7 days.`)
  const options: string[] = []
  for (const [at, option] of poll.options.entries()) {
    const checked = checkText(option, optionLimits)
    if (!('text' in checked)) return refuse(`poll.options.${at}`, checked.rule, checked.message)
    if (options.includes(checked.text))
      return refuse(`poll.options.${at}`, 'distinct', 'Two options are the same.')
    options.push(checked.text)
  }
  return { options, multiple: poll.multiple, closesAt: new Date(now.getTime() + poll.minutes * 60_000) }
}

/** What is chosen, in order and each once; null when these choices do not fit the poll. */
export function checkChoices(
  choices: readonly number[],
  poll: { options: readonly string[]; multiple: boolean },
): number[] | null {
  const sorted = [...new Set(choices)].sort((a, b) => a - b)
  if (sorted.length !== choices.length || sorted.length === 0) return null
  if (sorted.length > 1 && !poll.multiple) return null
  return sorted.every(choice => Number.isInteger(choice) && choice >= 0 && choice < poll.options.length)
    ? sorted
    : null
}

function refuse(field: string, rule: PollRefusal['rule'], message: string): PollRefusal {
  return { code: 'invalid_poll', field, rule, message }
}
