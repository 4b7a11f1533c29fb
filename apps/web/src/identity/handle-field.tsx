import { useQuery } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { authCalls } from '../api/calls.ts'
import { Input } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { isHandleShape } from './handle.ts'

function useSettled<Value>(value: Value, delayMs: number): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delayMs)
    return () => clearTimeout(timer)
  }, [value, delayMs])
  return settled
}

export type HandleState = 'empty' | 'invalid' | 'checking' | 'free' | 'taken' | 'reserved' | 'own' | 'unknown'

/** Whether a handle can be had, asked while it is typed. */
export function useHandleState(handle: string, own?: string): HandleState {
  const settled = useSettled(handle, 300)
  const askable = isHandleShape(settled) && settled !== own
  const answer = useQuery({
    queryKey: ['handle', settled],
    queryFn: ({ signal }) => authCalls.handle(settled, signal),
    enabled: askable,
    staleTime: 15_000,
    gcTime: 60_000,
  })
  if (!handle) return 'empty'
  if (handle === own) return 'own'
  if (!isHandleShape(handle)) return 'invalid'
  if (handle !== settled || answer.isPending) return answer.isError ? 'unknown' : 'checking'
  if (answer.isError) return 'unknown'
  return answer.data.available ? 'free' : (answer.data.reason ?? 'taken')
}

export function HandleField({
  value,
  onChange,
  state,
  serverError,
}: {
  value: string
  onChange: (handle: string) => void
  state: HandleState
  serverError?: string | null | undefined
}) {
  const t = useTranslations('auth')
  const refusal =
    state === 'taken'
      ? t('handleTaken', { handle: value })
      : state === 'reserved'
        ? t('handleReserved', { handle: value })
        : state === 'invalid' && value.length >= 3
          ? t('handleInvalid')
          : null
  return (
    <Input
      label={t('handleLabel')}
      prefix="@"
      name="handle"
      autoComplete="off"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      maxLength={20}
      required
      value={value}
      onChange={event => onChange(event.target.value.replace(/^@/, '').toLowerCase())}
      error={serverError ?? refusal}
      help={
        state === 'free' ? (
          <span className="flex items-center gap-1.5 text-laurel">
            <Icon of={Check} size="xs" />
            {t('handleFree', { handle: value })}
          </span>
        ) : state === 'checking' ? (
          t('handleChecking', { handle: value })
        ) : (
          t('handleHelp')
        )
      }
    />
  )
}
