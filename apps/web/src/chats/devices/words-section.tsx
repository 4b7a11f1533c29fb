import { useQuery } from '@tanstack/react-query'
import { CircleCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { wordsAdviceQuery } from './device-queries.ts'

export function WordsSection() {
  const t = useTranslations('chatDevices')
  const advice = useQuery(wordsAdviceQuery)
  const areKept = advice.data?.areKept ?? false
  return (
    <section aria-labelledby="words">
      <h2 id="words" className="text-h3">
        {t('words')}
      </h2>
      <p className="mt-1 mb-3 text-ink-2 text-small">{t('wordsText')}</p>
      {areKept && (
        <p className="mb-3 flex items-center gap-2 text-laurel text-small">
          <Icon of={CircleCheck} size="s" />
          {t('wordsAreKept')}
        </p>
      )}
      {advice.isSuccess && !areKept && (
        <Notice tone="sun" className="mb-3">
          {t('wordsMissing')}
        </Notice>
      )}
      <ButtonLink to={paths.recoveryWords} kind={areKept ? 'quiet' : 'ink'} wide>
        {t(areKept ? 'wordsAnew' : 'wordsMake')}
      </ButtonLink>
    </section>
  )
}
