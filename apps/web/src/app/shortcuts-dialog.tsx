import { useTranslations } from 'use-intl'
import { Kbd } from '../ui/kbd.tsx'
import { Sheet } from '../ui/sheet.tsx'

const list = [
  ['search', ['/']],
  ['newPost', ['n']],
  ['home', ['g', 'h']],
  ['chats', ['g', 'c']],
  ['wallet', ['g', 'w']],
  ['nextPost', ['j']],
  ['previousPost', ['k']],
  ['open', ['o']],
  ['like', ['l']],
  ['reply', ['r']],
  ['repost', ['t']],
  ['bookmark', ['b']],
  ['help', ['?']],
] as const

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('common.shortcuts')
  return (
    <Sheet open onClose={onClose} title={t('title')}>
      <dl>
        {list.map(([name, keys]) => (
          <div
            key={name}
            className="flex items-center justify-between gap-4 py-2.5 text-ui not-first:border-line not-first:border-t"
          >
            <dt className="text-ink-2">{t(name)}</dt>
            <dd className="flex items-center gap-1.5">
              <Kbd>{keys[0]}</Kbd>
              {keys[1] && (
                <>
                  <span className="text-caption text-ink-3">{t('then')}</span>
                  <Kbd>{keys[1]}</Kbd>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
