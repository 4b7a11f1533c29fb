import { type ReactNode, useId } from 'react'

/** A part of the screen: what it is, what it does, and the way to do it. */
export function Section({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-h3">
        {title}
      </h2>
      <p className="mt-1 mb-3 text-pretty text-ink-2 text-small">{text}</p>
      {children}
    </section>
  )
}
