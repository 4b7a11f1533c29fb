import { useId } from 'react'

/** The walk by the sea: three arches, a low sun, a boat. Drawn in roles, so night falls with the theme. */
export function ArcadeScene({ label, className }: { label: string; className?: string }) {
  const id = useId()
  return (
    <svg
      viewBox="0 0 390 392"
      preserveAspectRatio="xMidYMax slice"
      role="img"
      aria-label={label}
      className={className}
    >
      <defs>
        <linearGradient id={`${id}-stone`} x1="0" y1="0" x2="0" y2="1">
          <stop stopColor="var(--surface)" />
          <stop offset="1" stopColor="var(--canvas)" />
        </linearGradient>
        <linearGradient id={`${id}-sky`} x1="0" y1="0" x2="0" y2="1">
          <stop stopColor="var(--sky)" />
          <stop offset="1" stopColor="var(--glow)" />
        </linearGradient>
      </defs>
      <rect y="100" width="390" height="232" fill={`url(#${id}-sky)`} />
      <circle cx="238" cy="232" r="58" className="fill-sun" opacity=".18" />
      <circle cx="238" cy="232" r="40" className="fill-sun" />
      <path d="M0 262c50-34 92-30 140-14s70-18 120-16 80 20 130 6v60H0z" className="fill-hill" />
      <path d="M0 270c60-16 120-6 190-10s130-2 200 2v20H0z" className="fill-hill" opacity=".7" />
      <rect y="272" width="390" height="60" className="fill-sea" />
      <path
        d="M206 284h66M216 295h46M224 306h30M40 290h34M300 300h40M330 286h22M96 304h20"
        stroke="var(--glow)"
        strokeWidth="2.500"
        strokeLinecap="round"
      />
      <g className="motion-safe:animate-drift" style={{ animationDuration: '32s' }}>
        <path d="M58 274V236l22 30zM55 274v-30l-15 24z" className="fill-packet-ink" />
        <path d="M36 276h48l-7 9H43z" className="fill-ink-2" />
      </g>
      <path
        d="M306 188q5-5 9 0 4-5 9 0M326 176q4-4 7 0 3-4 7 0"
        fill="none"
        className="stroke-ink-2"
        strokeWidth="1.500"
        strokeLinecap="round"
      />
      <path
        fillRule="evenodd"
        fill={`url(#${id}-stone)`}
        d="M0 0H390V330H0zM22 330V190a50 50 0 0 1 100 0V330zM145 330V190a50 50 0 0 1 100 0V330zM268 330V190a50 50 0 0 1 100 0V330z"
      />
      <g className="fill-shade-deep">
        <path d="M22 330V190a50 50 0 0 1 22-41c-6 12-8 26-8 41V330zM145 330V190a50 50 0 0 1 22-41c-6 12-8 26-8 41V330zM268 330V190a50 50 0 0 1 22-41c-6 12-8 26-8 41V330z" />
      </g>
      <g fill="none" className="stroke-line" strokeWidth="1.250">
        <path d="M0 104h390M0 112h390" />
        <path d="M122 190h23M245 190h23M0 190h22M368 190h22" />
      </g>
      <rect y="330" width="390" height="62" className="fill-sunken" />
      <g className="fill-glow">
        <path d="M36 330h86l-56 62H-46zM159 330h86l-44 62H92zM282 330h86l-30 62H230z" />
      </g>
    </svg>
  )
}
