import type { Post } from '../../api/types.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { PostText } from '../text/post-text.tsx'

/** The post that is being answered, with the line that leads from its author's face to one's own. */
export const AnsweredPost = ({ post }: { post: Post }) => (
  <div className="grid grid-cols-[42px_minmax(0,1fr)] gap-x-3 pb-3">
    <span className="relative">
      <Avatar member={post.author} />
      <span aria-hidden="true" className="absolute top-[50px] -bottom-1 left-5 w-0.5 rounded-full bg-line" />
    </span>
    <div className="min-w-0">
      <p className="flex items-center gap-1.5 text-ui leading-5">
        <span className="min-w-0 truncate font-[620]">{post.author.name}</span>
        <span className="min-w-0 shrink-[2] truncate text-ink-3 text-small">@{post.author.handle}</span>
        <span aria-hidden="true" className="text-ink-3 text-small">
          ·
        </span>
        <span className="flex-none text-ink-3 text-small">
          <TimeAgo at={post.created_at} />
        </span>
      </p>
      <PostText
        post={post.content_warning ? { ...post, text: post.content_warning, format: 'plain' } : post}
        className="mt-0.5 line-clamp-5 text-ink-2 text-ui"
      />
    </div>
  </div>
)
