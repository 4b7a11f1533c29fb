import { useTranslations } from 'use-intl'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { useMe } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { Card, Facts } from '../ui/card.tsx'
import { DevicesSection } from './devices-section.tsx'
import { PasskeysSection } from './passkeys-section.tsx'
import { PasswordSection } from './password-section.tsx'

export function SecurityScreen() {
  const t = useTranslations('me')
  const me = useMe()
  usePageTitle(t('securityTitle'))
  return (
    <div className="mx-auto w-full max-w-[600px]">
      <ScreenHeader kind="depth" fallback={paths.me} title={t('securityTitle')} />
      <div className="space-y-8 px-4 pt-3 pb-10">
        <Card className="px-4 py-1">
          <Facts facts={[[t('email'), me.email]]} />
        </Card>
        <PasskeysSection />
        <PasswordSection />
        <DevicesSection />
      </div>
    </div>
  )
}
