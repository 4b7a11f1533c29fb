import { type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '../../ui/cx.ts'
import { TimeAgo } from '../../ui/time-ago.tsx'
import type { Case, Moment } from '../types.ts'

/** What was reported as it was and as it is, what stands around it, and who reported it. */
export function CaseEvidence({ item }: { item: Case }) {
  const t = useTranslations('safety')
  const last = item.kept.at(-1)
  return (
    <>
      <Section title={t('staff.kept')}>
        {item.evidence_deleted_at && (
          <p className="text-small text-ink-2">
            {t('staff.evidenceDeleted')} <TimeAgo at={item.evidence_deleted_at} />
          </p>
        )}
        {item.kept.map(moment => (
          <Words key={moment.at} moment={moment} />
        ))}
        <p className="mt-2 text-small text-ink-2">
          {item.subject_kind === 'message' || item.subject_kind === 'payment'
            ? t('staff.private')
            : item.now === null
              ? t('staff.gone')
              : item.now.text === last?.text
                ? t('staff.same')
                : t('staff.now')}
        </p>
        {item.now && item.now.text !== last?.text && <Words moment={item.now} />}
      </Section>
      {item.around.length > 0 && (
        <Section title={t('staff.around')}>
          {item.around.map(moment => (
            <Words key={moment.id ?? moment.at} moment={moment} named />
          ))}
        </Section>
      )}
      <Section title={t('staff.reporters')}>
        <ul className="space-y-2.5">
          {item.reporters.map(report => (
            <li key={`${report.member?.id ?? 'check'}-${report.reported_at}`} className="text-small">
              <p>
                <span className="font-[550]">{report.member?.name ?? t('staff.heldCase')}</span>
                <span className="text-ink-3">
                  {' '}
                  · {t(`reasons.${report.reason}`)}
                  {report.member && (
                    <>
                      {' · '}
                      {report.upheld + report.rejected === 0
                        ? t('staff.noPast')
                        : t('staff.accuracy', { upheld: report.upheld, rejected: report.rejected })}
                    </>
                  )}
                </span>
              </p>
              {report.comment && (
                <p className="whitespace-pre-wrap break-words text-ink-2">{report.comment}</p>
              )}
              {report.evidence.length > 0 && (
                <section aria-label={t('staff.shown')} className="mt-1.5">
                  <p className="text-ink-3 text-label">{t('staff.shown')}</p>
                  {report.evidence.map((shown, place) => (
                    <Words
                      // biome-ignore lint/suspicious/noArrayIndexKey: they never change
                      key={place}
                      moment={{ id: null, media: 0, ...shown }}
                      named
                      marked={shown.is_subject}
                    />
                  ))}
                </section>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

export function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="mb-1.5 font-sans text-label font-semibold text-ink-2">
        {title}
      </h3>
      {children}
    </section>
  )
}

function Words({
  moment,
  named = false,
  marked = false,
}: {
  moment: Moment
  named?: boolean
  marked?: boolean
}) {
  const t = useTranslations('safety.staff')
  return (
    <div
      className={cx(
        'mt-1.5 rounded-m bg-surface px-3.5 py-2.5 shadow-e1 lg:bg-sunken lg:shadow-none',
        marked && 'inset-ring-[1.5px] inset-ring-cinnabar',
      )}
    >
      {named && moment.author && <p className="text-label font-[550]">{moment.author.name}</p>}
      <p className="whitespace-pre-wrap break-words text-small">{moment.text}</p>
      <p className="mt-1 text-label text-ink-3">
        <TimeAgo at={moment.at} />
        {moment.media > 0 && <> · {t('media', { count: moment.media })}</>}
        {marked && <> · {t('reportedOne')}</>}
      </p>
    </div>
  )
}
