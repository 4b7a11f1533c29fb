import { cx } from '../ui/cx.ts'
import { Bone, Skeleton } from '../ui/skeleton.tsx'

const widths = ['w-52', 'w-64', 'w-36', 'w-60', 'w-44']

export const ConversationBones = () => (
  <Skeleton className="flex flex-1 flex-col justify-end p-4">
    {widths.map((width, at) => (
      <Bone key={width} className={cx('mb-2 h-10 rounded-[19px]', width, at % 2 === 1 && 'ml-auto')} />
    ))}
  </Skeleton>
)
