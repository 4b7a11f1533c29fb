import { useLocale, useTranslations } from 'use-intl'
import { amountText, decimalText } from '../ui/money.ts'
import { stepFor, type Week } from './weeks.ts'

const share = (minor: bigint, topMinor: bigint): number => Number((minor * 1000n) / topMinor) / 10

/** Money in and out by week, as arches on a ledge. The table behind it says the same in figures. */
export function WeeksChart({ weeks, currency }: { weeks: readonly Week[]; currency: string }) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const most = weeks.reduce((known, week) => {
    const higher = week.inMinor > week.outMinor ? week.inMinor : week.outMinor
    return higher > known ? higher : known
  }, 1n)
  const stepMinor = stepFor(most)
  const topMinor = stepMinor * 3n
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' })
  const axis = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
  })
  const full = (minor: bigint) => amountText(minor, currency, locale)
  return (
    <section
      aria-labelledby="in-and-out"
      className="flex min-w-0 flex-col rounded-xl bg-surface px-5 pt-5 pb-4 shadow-e1"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 id="in-and-out" className="text-[1.3125rem] leading-[1.625rem]">
          {t('inAndOut')}
        </h2>
        <div aria-hidden="true" className="flex gap-4 text-label">
          <Key look="bg-laurel" words={t('chartIn')} />
          <Key look="bg-ink-fill" words={t('chartOut')} />
          <Key look="bg-sun" words={t('chartOutNow')} />
        </div>
      </div>
      <div aria-hidden="true" className="num mt-4 flex min-h-[168px] flex-1 gap-2.5 text-caption text-ink-3">
        <div className="flex flex-col justify-between pb-6 text-right">
          {[3n, 2n, 1n, 0n].map(times => (
            <span key={String(times)} className="-my-2">
              {axis.format(decimalText(stepMinor * times, currency) as Intl.StringNumericLiteral)}
            </span>
          ))}
        </div>
        <div className="relative flex min-w-0 flex-1">
          <div className="absolute inset-x-0 top-0 bottom-6 flex flex-col justify-between">
            {[0, 1, 2].map(line => (
              <i key={line} className="border-line border-t border-dashed" />
            ))}
            <i className="border-line-strong/60 border-t" />
          </div>
          {weeks.map((week, at) => {
            const isNow = at === weeks.length - 1
            return (
              <div key={week.start.getTime()} className="relative flex min-w-0 flex-1 flex-col">
                <div className="flex flex-1 items-end justify-center gap-[3px]">
                  <Arch look="bg-laurel" height={share(week.inMinor, topMinor)} />
                  <Arch look={isNow ? 'bg-sun' : 'bg-ink-fill'} height={share(week.outMinor, topMinor)} />
                </div>
                <span
                  className={`h-6 truncate pt-2 text-center text-micro ${isNow ? 'font-semibold text-ink' : ''}`}
                >
                  {day.format(week.start)}
                </span>
              </div>
            )
          })}
        </div>
      </div>
      <table className="sr-only">
        <caption>{t('inAndOut')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chartWeek')}</th>
            <th scope="col">{t('chartIn')}</th>
            <th scope="col">{t('chartOut')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(week => (
            <tr key={week.start.getTime()}>
              <th scope="row">{day.format(week.start)}</th>
              <td>{full(week.inMinor)}</td>
              <td>{full(week.outMinor)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Key = ({ look, words }: { look: string; words: string }) => (
  <span className="flex items-center gap-1.5">
    <i className={`h-3 w-2.5 rounded-[5px_5px_2px_2px] ${look}`} />
    {words}
  </span>
)

const Arch = ({ look, height }: { look: string; height: number }) => (
  <i
    className={`w-[34%] max-w-[18px] rounded-[9px_9px_0_0] transition-[height] duration-[var(--d-settle)] ease-out ${look}`}
    style={{ height: `${height}%`, minHeight: height > 0 ? 3 : 0 }}
  />
)
