import { Bone, Skeleton } from '../../ui/skeleton.tsx'

export const ListBones = ({ count = 7 }: { count?: number }) => (
  <Skeleton>
    {Array.from({ length: count }, (_, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: bones are all alike
      <div key={at} className="flex min-h-[72px] items-center gap-3 px-4 py-[9px]">
        <Bone round className="size-[50px] flex-none" />
        <div className="flex-1 space-y-2">
          <Bone className={at % 2 ? 'h-3.5 w-24' : 'h-3.5 w-32'} />
          <Bone className={at % 2 ? 'h-3 w-52' : 'h-3 w-40'} />
        </div>
      </div>
    ))}
  </Skeleton>
)
