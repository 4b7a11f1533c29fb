import { faceSvg } from '@stoa/faces'
import { memo, useState } from 'react'
import type { MemberCard } from '../api/types.ts'
import { cx } from './cx.ts'

const sizes = {
  xs: 'size-6',
  sm: 'size-[34px]',
  m: 'size-[42px]',
  chat: 'size-[50px]',
  lg: 'size-14',
  xl: 'size-[88px]',
  xxl: 'size-[124px]',
}

/** People are circles. Without a photo a face is drawn from the member's id, always the same one. */
export const Avatar = memo(function Avatar({
  member,
  size = 'm',
  className,
}: {
  member: Pick<MemberCard, 'id' | 'avatar_url'>
  size?: keyof typeof sizes
  className?: string
}) {
  const [broken, setBroken] = useState<string | null>(null)
  const look = cx('block flex-none overflow-hidden rounded-full bg-sunken', sizes[size], className)
  if (member.avatar_url && broken !== member.avatar_url) {
    return (
      <img
        src={member.avatar_url}
        alt=""
        loading="lazy"
        decoding="async"
        draggable={false}
        onError={() => setBroken(member.avatar_url)}
        className={cx(look, 'object-cover')}
      />
    )
  }
  return (
    <span
      aria-hidden="true"
      className={cx(look, '[&>svg]:block [&>svg]:size-full')}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: faceSvg is our own drawing; the seed only picks traits and never reaches the markup
      dangerouslySetInnerHTML={{ __html: faceSvg(member.id) }}
    />
  )
})
