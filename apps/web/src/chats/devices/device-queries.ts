import { queryOptions } from '@tanstack/react-query'
import { chatKeys } from '../engine/chat-queries.ts'
import { chatClient } from '../engine/chats.ts'
import type { KeyWarning, LockInfo, OwnDevice, Safety } from '../engine/device-calls.ts'

export const ownDevicesQuery = queryOptions({
  queryKey: [...chatKeys.keys, 'devices'],
  queryFn: async (): Promise<OwnDevice[]> => (await chatClient()).ownDevices(),
})

export const lockQuery = queryOptions({
  queryKey: [...chatKeys.keys, 'lock'],
  queryFn: async (): Promise<LockInfo | null> => (await chatClient()).lockInfo(),
})

export const wordsAdviceQuery = queryOptions({
  queryKey: [...chatKeys.keys, 'words'],
  queryFn: async (): Promise<{ areKept: boolean; isOffered: boolean }> => (await chatClient()).wordsAdvice(),
  retry: false,
})

export const safetyQuery = (member: string) =>
  queryOptions({
    queryKey: [...chatKeys.keys, 'safety', member],
    queryFn: async (): Promise<Safety | null> => (await chatClient()).safety(member),
    retry: false,
  })

export const keyWarningsQuery = (members: readonly string[]) =>
  queryOptions({
    queryKey: [...chatKeys.keys, 'warnings', ...members],
    queryFn: async (): Promise<KeyWarning[]> => (await chatClient()).keyWarnings([...members]),
    retry: false,
  })
