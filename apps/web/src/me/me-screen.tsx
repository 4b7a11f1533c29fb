import {
  Archive,
  Bell,
  Bookmark,
  ChevronRight,
  FilePen,
  Gavel,
  KeyRound,
  ListOrdered,
  LogOut,
  type LucideIcon,
  MonitorSmartphone,
  Palette,
  ShieldCheck,
  UserRound,
  UsersRound,
} from 'lucide-react'

import { useTranslations } from 'use-intl'
import { useStore } from '../api/store.ts'
import { openDialog } from '../app/dialogs.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { themeStore } from '../app/theme.ts'
import { languageNames, languageStore } from '../i18n/language.ts'
import { useInstance, useMe, useSession } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { Avatar } from '../ui/avatar.tsx'
import { SandboxLabel } from '../ui/badge.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Glyph, List, Row } from '../ui/card.tsx'
import { Icon } from '../ui/icon.tsx'
import { RichText } from '../ui/rich-text.tsx'
import { LeavingNotice } from './own-data/leaving-notice.tsx'

export function MeScreen() {
  const t = useTranslations('me')
  const people = useTranslations('people')
  const graph = useTranslations('graph')
  const safety = useTranslations('safety')
  const data = useTranslations('data')
  const chatDevices = useTranslations('chatDevices')
  const session = useSession()
  const me = useMe()
  const instance = useInstance()
  const theme = useStore(themeStore)
  const language = useStore(languageStore)
  usePageTitle(t('title'))
  const chevron = <Icon of={ChevronRight} size="s" className="text-ink-3" />
  return (
    <div className="mx-auto w-full max-w-[600px]">
      <ScreenHeader
        title={t('title')}
        end={instance?.mode === 'sandbox' && <SandboxLabel />}
        className="pr-4"
      />
      <section className="px-4 pt-2 text-center" aria-label={t('about', { name: me.name })}>
        <Avatar
          member={{ ...me, avatar_url: me.avatar_url?.replace(/\/96(\.webp)?$/, '/256$1') ?? null }}
          size="xxl"
          className="mx-auto"
        />
        <h2 className="mt-3 text-[2.125rem] leading-[1.08]">{me.name}</h2>
        <p className="mt-1 text-ink-2">@{me.handle}</p>
        {me.bio && (
          <p className="mx-auto mt-2.5 max-w-[440px] text-pretty text-body">
            <RichText text={me.bio} />
          </p>
        )}
        <div className="mt-4 flex flex-wrap gap-2.5">
          <ButtonLink to={paths.editProfile} kind="quiet" size="sm" className="min-h-11 flex-1">
            {people('editProfile')}
          </ButtonLink>
          <ButtonLink to={paths.profile(me.handle)} kind="quiet" size="sm" className="min-h-11 flex-1">
            {t('viewProfile')}
          </ButtonLink>
        </div>
      </section>
      <div className="mt-6 space-y-3 px-4 pb-8">
        <LeavingNotice />
        <List>
          <Row
            lead={<Way of={UserRound} />}
            title={t('profile')}
            sub={t('profileSub')}
            end={chevron}
            to={paths.editProfile}
          />
          <Row
            lead={<Way of={Bookmark} />}
            title={t('bookmarks')}
            sub={t('bookmarksSub')}
            end={chevron}
            to={paths.bookmarks}
          />
          <Row
            lead={<Way of={FilePen} />}
            title={t('drafts')}
            sub={t('draftsSub')}
            end={chevron}
            to={paths.drafts}
          />
          <Row
            lead={<Way of={KeyRound} />}
            title={t('security')}
            sub={t('securitySub')}
            end={chevron}
            to={paths.security}
          />
          <Row
            lead={<Way of={MonitorSmartphone} />}
            title={chatDevices('title')}
            sub={chatDevices('sub')}
            end={chevron}
            to={paths.chatKeys}
          />
          <Row
            lead={<Way of={ShieldCheck} />}
            title={graph('privacy')}
            sub={graph('privacySub')}
            end={chevron}
            to={paths.privacy}
          />
          <Row
            lead={<Way of={Gavel} />}
            title={safety('title')}
            sub={safety('titleSub')}
            end={chevron}
            to={paths.decisions}
          />
          <Row
            lead={<Way of={Archive} />}
            title={data('title')}
            sub={data('titleSub')}
            end={chevron}
            to={paths.ownData}
          />
          <Row
            lead={<Way of={Bell} />}
            title={t('notices')}
            sub={t('noticesSub')}
            end={chevron}
            to={paths.noticeSettings}
          />
          <Row
            lead={<Way of={Palette} />}
            title={t('appearance')}
            sub={t('appearanceSub', { theme: t(`themes.${theme}`), language: languageNames[language] })}
            end={chevron}
            to={paths.appearance}
          />
        </List>
        {session?.staff_role && (
          <List>
            <Row
              lead={<Way of={ShieldCheck} />}
              title={safety('staff.title')}
              sub={safety('staff.sub')}
              end={chevron}
              to={paths.staff}
            />
          </List>
        )}
        <List>
          <Row
            lead={<Way of={ListOrdered} />}
            title={graph('lists')}
            sub={graph('listsSub')}
            end={chevron}
            to={paths.lists}
          />
          <Row
            lead={<Way of={UsersRound} />}
            title={graph('findPeople')}
            sub={graph('findPeopleSub')}
            end={chevron}
            to={paths.findPeople}
          />
        </List>
        <List>
          <Row
            lead={<Way of={LogOut} />}
            title={t('signOut')}
            sub={t('signOutSub')}
            onPress={() => openDialog('sign-out')}
          />
        </List>
      </div>
    </div>
  )
}

const Way = ({ of }: { of: LucideIcon }) => (
  <Glyph>
    <Icon of={of} />
  </Glyph>
)
