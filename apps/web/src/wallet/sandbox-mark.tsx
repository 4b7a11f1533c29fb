import { SandboxLabel } from '../ui/badge.tsx'

/** The sandbox label beside the title of a task; the short one where the screen is too narrow for both. */
export function SandboxMark({ shown }: { shown: boolean }) {
  if (!shown) return null
  return (
    <>
      <span className="flex max-[359px]:hidden">
        <SandboxLabel />
      </span>
      <span className="flex min-[360px]:hidden">
        <SandboxLabel short />
      </span>
    </>
  )
}
