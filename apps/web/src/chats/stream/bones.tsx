import { cx } from '../../ui/cx.ts'
import { Bone, Skeleton } from '../../ui/skeleton.tsx'

const shapes = ['h-10 w-52', 'h-16 w-64', 'h-10 w-36', 'h-10 w-60', 'h-16 w-56', 'h-10 w-44']

/** The shape of a chat that is on its way. */
export const StreamBones = () => (
  <Skeleton className="flex flex-1 flex-col justify-end">
    <div className="mx-auto w-full max-w-[860px] px-3 pb-1 md:px-[22px]">
      {shapes.map((shape, at) => (
        <Bone
          key={shape}
          className={cx('mb-2 rounded-[19px]!', shape, (at % 4 === 1 || at % 4 === 2) && 'ml-auto')}
        />
      ))}
    </div>
  </Skeleton>
)

/** The head of a chat before it is known whose it is. */
export const TitleBones = ({ title }: { title: string }) => (
  <>
    <h1 className="sr-only">{title}</h1>
    <Skeleton>
      <div className="flex items-center gap-2.5">
        <Bone round className="size-[34px] md:size-[42px]" />
        <div className="space-y-1.5">
          <Bone className="h-3.5 w-32" />
          <Bone className="h-2.5 w-16" />
        </div>
      </div>
    </Skeleton>
  </>
)
