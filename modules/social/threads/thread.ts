import type { Uuid } from '@stoa/kit'

/** A post in the tree of a conversation: where it stands. */
export interface Placed<Node> {
  node: Node
  /** 1 for an answer to the post that is read. */
  depth: number
}

interface TreeNode {
  postId: Uuid
  parentId: Uuid
  rank: number
  createdAt: Date
}

/**
 * Brings the nodes under a post into the order in which they are read: each post before what answers it, under
 * one post its author's own continuation first, then by time. What hangs on nothing at hand is left out.
 */
export function inReadingOrder<Node extends TreeNode>(nodes: readonly Node[], rootId: Uuid): Placed<Node>[] {
  const below = Map.groupBy(nodes, node => node.parentId)
  const placed: Placed<Node>[] = []
  // A stack, not a recursion: a conversation can be deeper than the call stack.
  const waiting = childrenOf(rootId, 1)
  while (waiting.length > 0) {
    const next = waiting.pop()!
    placed.push(next)
    waiting.push(...childrenOf(next.node.postId, next.depth + 1))
  }
  return placed

  function childrenOf(parentId: Uuid, depth: number): Placed<Node>[] {
    return (below.get(parentId) ?? [])
      .toSorted(compareSiblings)
      .reverse()
      .map(node => ({ node, depth }))
  }
}

/** Leaves out posts that cannot be shown and that nothing shown hangs on. */
export function withoutDeadEnds<Node extends TreeNode>(
  placed: readonly Placed<Node>[],
  isShown: (node: Node) => boolean,
): Placed<Node>[] {
  const carrying = new Set<Uuid>()
  // Answers stand behind what they answer, so backwards each is judged before what it hangs on.
  const kept = placed.toReversed().filter(({ node }) => {
    const stays = isShown(node) || carrying.has(node.postId)
    if (stays) carrying.add(node.parentId)
    return stays
  })
  return kept.reverse()
}

function compareSiblings(a: TreeNode, b: TreeNode): number {
  return (
    a.rank - b.rank ||
    a.createdAt.getTime() - b.createdAt.getTime() ||
    (a.postId < b.postId ? -1 : a.postId > b.postId ? 1 : 0)
  )
}
