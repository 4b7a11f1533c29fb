import { fromWireId, Page, PageQuery, toWireId, WireIdSchema } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { type Static, Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { pageOf } from '../parse.ts'
import { PostParams, TimelineItemSchema } from '../posts/schema.ts'
import { sendPage } from '../posts/send-page.ts'
import { bookmarkPost, readFolderOf, unbookmarkPost } from './bookmark-post.ts'
import { createFolder, deleteFolder, renameFolder } from './edit-folder.ts'
import { type FolderRow, folderExists, listFolders } from './folder-store.ts'
import { foldersMax, folderTitleLimits } from './policy.ts'
import { readBookmarks } from './read-bookmarks.ts'

const tags = ['bookmarks']
const NoContent = Type.Null({ description: 'Done, or done before' })
const config = { rateLimit: { max: 300, timeWindow: 60_000 } }

const FolderId = WireIdSchema('fold')
const FolderSchema = Type.Object({ id: FolderId, title: Type.String() })
const FolderParams = Type.Object({ id: FolderId })
const FolderBody = Type.Object(
  {
    title: Type.String({
      maxLength: folderTitleLimits.maxGraphemes * 32,
      description: `1 to ${folderTitleLimits.maxGraphemes} characters`,
    }),
  },
  { additionalProperties: false },
)
const OptionalFolder = Type.Union([FolderId, Type.Null()])
/** Without a body the post is simply kept. */
const BookmarkBody = Type.Union([
  Type.Object(
    {
      folder_id: Type.Optional({
        ...OptionalFolder,
        description: 'Null takes it out of its folder; absent, it stays where it is',
      }),
    },
    { additionalProperties: false },
  ),
  Type.Null(),
])

export function registerBookmarkRoutes(app: App): void {
  registerBookmarking(app)
  registerFolders(app)
}

function registerBookmarking(app: App): void {
  app.get(
    '/v1/bookmarks',
    {
      schema: {
        tags,
        summary: 'The posts that I keep, the latest first, of one folder or of all',
        querystring: Type.Object({ ...PageQuery.properties, folder: Type.Optional(FolderId) }),
        response: { 200: Page(TimelineItemSchema) },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const folderId = request.query.folder === undefined ? null : folderIdOf(request.query.folder)
      if (folderId !== null && !(await folderExists(ctx.db, ctx.actor.memberId, folderId)))
        throw toProblem({ code: 'folder_not_found' })
      return sendPage(reply, await readBookmarks(ctx, folderId, pageOf(request.query)))
    },
  )

  app.get(
    '/v1/posts/:id/bookmark',
    {
      schema: {
        tags,
        summary: 'Whether I keep a post, and in which folder',
        params: PostParams,
        response: { 200: Type.Object({ bookmarked: Type.Boolean(), folder_id: OptionalFolder }) },
      },
    },
    async request => {
      const folderId = await readFolderOf(requireMember(request), postIdOf(request.params.id))
      return { bookmarked: folderId !== undefined, folder_id: folderId ? toWireId('fold', folderId) : null }
    },
  )

  app.put(
    '/v1/posts/:id/bookmark',
    {
      schema: {
        tags,
        summary: 'Keep a post, or move it to another folder; nobody else learns of it',
        params: PostParams,
        body: BookmarkBody,
        response: { 204: NoContent },
      },
      config,
    },
    async (request, reply) => {
      const wireId = request.body?.folder_id
      const folderId = wireId ? folderIdOf(wireId) : wireId
      const result = await bookmarkPost(requireMember(request), postIdOf(request.params.id), folderId)
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/v1/posts/:id/bookmark',
    {
      schema: { tags, summary: 'Keep a post no longer', params: PostParams, response: { 204: NoContent } },
      config,
    },
    async (request, reply) => {
      const result = await unbookmarkPost(requireMember(request), postIdOf(request.params.id))
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )
}

function registerFolders(app: App): void {
  app.get(
    '/v1/bookmarks/folders',
    {
      schema: {
        tags,
        summary: `My folders by title; ${foldersMax} at most`,
        response: { 200: Page(FolderSchema) },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const folders = await listFolders(ctx.db, ctx.actor.memberId)
      return { items: folders.map(presentFolder), next_cursor: null }
    },
  )

  app.post(
    '/v1/bookmarks/folders',
    {
      schema: { tags, summary: 'Make a folder', body: FolderBody, response: { 201: FolderSchema } },
      config,
    },
    async (request, reply) => {
      const result = await createFolder(requireMember(request), request.body.title)
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(201).send(presentFolder(result.folder))
    },
  )

  app.patch(
    '/v1/bookmarks/folders/:id',
    {
      schema: {
        tags,
        summary: 'Rename a folder',
        params: FolderParams,
        body: FolderBody,
        response: { 200: FolderSchema },
      },
      config,
    },
    async request => {
      const { params, body } = request
      const result = await renameFolder(requireMember(request), folderIdOf(params.id), body.title)
      if (result.code !== 'done') throw toProblem(result)
      return presentFolder(result.folder)
    },
  )

  app.delete(
    '/v1/bookmarks/folders/:id',
    {
      schema: {
        tags,
        summary: 'Delete a folder; what was in it stays bookmarked',
        params: FolderParams,
        response: { 204: NoContent },
      },
      config,
    },
    async (request, reply) => {
      const result = await deleteFolder(requireMember(request), folderIdOf(request.params.id))
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )
}

function presentFolder(folder: FolderRow): Static<typeof FolderSchema> {
  return { id: toWireId('fold', folder.folderId), title: folder.title }
}

/** The schema has checked the forms already. */
function folderIdOf(wireId: string) {
  return fromWireId('fold', wireId)!
}

function postIdOf(wireId: string) {
  return fromWireId('post', wireId)!
}
