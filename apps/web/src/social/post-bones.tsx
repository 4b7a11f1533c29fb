import { Bone, Skeleton } from '../ui/skeleton.tsx'

/** The shape of a few posts. */
export const PostBones = ({ count = 5 }: { count?: number }) => (
  <Skeleton className="divide-y divide-line bg-surface">
    {Array.from({ length: count }, (_, at) => (
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: bones are all alike
        key={at}
        className="grid grid-cols-[42px_minmax(0,1fr)] gap-x-3 border-line border-t px-4 pt-3.5 pb-5"
      >
        <Bone round className="size-[42px]" />
        <div className="space-y-2.5 pt-1">
          <Bone className="h-3 w-40" />
          <Bone className="h-3.5 w-full" />
          <Bone className={at % 2 ? 'h-3.5 w-3/5' : 'h-3.5 w-4/5'} />
          <Bone className="h-3 w-12" />
        </div>
      </div>
    ))}
  </Skeleton>
)
