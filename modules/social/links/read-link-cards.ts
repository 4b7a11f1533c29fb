import type { Ctx, Uuid } from '@stoa/kit'
import { pictureUrl } from '@stoa/media'
import type { Post } from '../posts/schema.ts'
import { selectLinks } from './link-store.ts'

export type LinkCard = NonNullable<Post['link_card']>

/** The cards of those posts that have one, by post: one statement for any number, none for none. */
export async function readLinkCards(
  ctx: Ctx,
  posts: readonly { postId: Uuid; linkHash: Buffer | null }[],
): Promise<Map<Uuid, LinkCard>> {
  const linking = posts.flatMap(({ postId, linkHash }) =>
    linkHash ? [{ postId, key: keyOf(linkHash), linkHash }] : [],
  )
  if (linking.length === 0) return new Map()
  const hashes = new Map(linking.map(({ key, linkHash }) => [key, linkHash]))
  const links = await selectLinks(ctx.db, [...hashes.values()])
  const cards = new Map(
    links.map(({ urlHash, url, title, description, site, imageId }) => [
      keyOf(urlHash),
      { url, title, description, site, image_url: imageId && pictureUrl(imageId) },
    ]),
  )
  return new Map(
    linking.flatMap(({ postId, key }) => {
      const card = cards.get(key)
      return card ? [[postId, card]] : []
    }),
  )
}

const keyOf = (hash: Buffer): string => hash.toString('base64')
