import { useQuery } from '@tanstack/react-query'
import { Hash } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { ListPage } from '../../graph/list-page.tsx'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Glyph, Row } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { RowBones, Skeleton } from '../../ui/skeleton.tsx'
import { FollowTagButton } from './follow-tag-button.tsx'
import { followedTagsQuery } from './followed-tags.ts'

/** The tags whose posts come home. */
export function FollowedTagsScreen() {
  const t = useTranslations('graph')
  const followed = useQuery(followedTagsQuery)
  const items = followed.data?.items ?? []
  return (
    <ListPage title={t('tagsTitle')} fallback={paths.privacy}>
      {followed.isPending ? (
        <Skeleton>
          <RowBones count={4} />
        </Skeleton>
      ) : followed.isError ? (
        <ErrorState error={followed.error} title={t('listError')} onRetry={() => void followed.refetch()} />
      ) : items.length === 0 ? (
        <EmptyState
          scene="note"
          title={t('noTagsTitle')}
          action={<ButtonLink to={paths.search}>{t('noTagsAction')}</ButtonLink>}
        >
          {t('noTagsText')}
        </EmptyState>
      ) : (
        <ul aria-label={t('tagsTitle')}>
          {items.map(({ tag }) => (
            <Row
              key={tag}
              to={paths.tag(tag)}
              lead={
                <Glyph tone="aegean">
                  <Icon of={Hash} size="s" />
                </Glyph>
              }
              title={`#${tag}`}
              end={<FollowTagButton tag={tag} />}
            />
          ))}
        </ul>
      )}
    </ListPage>
  )
}
