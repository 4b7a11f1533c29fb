import type { ReactNode } from 'react'
import { NicheScene, type SceneName } from './scenes.tsx'

/** A scene, one line of title, what will stand here, one button. */
export function EmptyState({
  scene,
  title,
  children,
  action,
  level = 'h2',
}: {
  scene: SceneName
  title: string
  children: ReactNode
  action?: ReactNode
  level?: 'h1' | 'h2'
}) {
  const Heading = level
  return (
    <div className="mx-auto flex max-w-[420px] flex-col items-center px-6 py-10 text-center">
      <NicheScene of={scene} />
      <Heading className="mt-5 text-h2">{title}</Heading>
      <p className="mt-2 text-body text-ink-2">{children}</p>
      {action && <div className="mt-5">{action}</div>}
    </div>
  )
}
