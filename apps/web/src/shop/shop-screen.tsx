import { useTranslations } from 'use-intl'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { useInstance } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { ButtonLink } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

export function ShopScreen() {
  const t = useTranslations('me')
  const instance = useInstance()
  usePageTitle(t('shopTitle'))
  return (
    <div className="mx-auto flex w-full max-w-[664px] flex-1 flex-col">
      <ScreenHeader title={t('shopTitle')} />
      <div className="grid flex-1 place-items-center pb-10">
        <EmptyState
          scene="basket"
          title={t('shopEmptyTitle')}
          action={<ButtonLink to={paths.home}>{t('shopAction')}</ButtonLink>}
        >
          {t('shopEmptyText', { name: instance?.name ?? 'Stoa' })}
        </EmptyState>
      </div>
    </div>
  )
}
