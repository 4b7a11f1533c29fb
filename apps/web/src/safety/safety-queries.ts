/** Where the answers of this folder are kept. */
export const safetyKeys = {
  decisions: ['safety', 'decisions'] as const,
  reports: ['safety', 'reports'] as const,
  notes: (postId: string) => ['safety', 'notes', postId] as const,
  transparency: ['safety', 'transparency'] as const,
  staff: ['safety', 'staff'] as const,
  queue: (state: string, reason: string | null) => ['safety', 'staff', 'queue', state, reason] as const,
  case: (id: string) => ['safety', 'staff', 'case', id] as const,
  mediaBlocks: ['safety', 'staff', 'media-blocks'] as const,
  appeals: ['safety', 'staff', 'appeals'] as const,
}
