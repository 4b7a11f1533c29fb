const goods = {
  basket: (
    <>
      <path d="M42 158h46l-5 38H47z" fill="#c89858" />
      <path d="M42 158h46l-1.200 9H43.200z" fill="#8d6430" />
      <path d="M48 172h33M47 182h35" stroke="#8d6430" strokeWidth="2" />
      <path d="M47 158c0-30 36-30 36 0" fill="none" stroke="#a97b40" strokeWidth="4" />
      <path d="M70 158h18l-5 38H70z" fill="#1f2547" opacity=".14" />
    </>
  ),
  letter: (
    <>
      <path d="M36 156h58v38H36z" fill="#f4eedd" />
      <path d="M36 156l29 22 29-22" fill="none" stroke="#b9a988" strokeWidth="2.500" strokeLinejoin="round" />
      <path d="M76 156h18v38H66z" fill="#1f2547" opacity=".1" />
      <circle cx="65" cy="178" r="6.500" fill="#a8412d" />
      <path d="M62 180a3 3 0 0 1 6 0z" fill="#f4eedd" opacity=".8" />
    </>
  ),
  coins: (
    <>
      <g>
        <path d="M42 184h34v12H42z" fill="#c98a2b" />
        <ellipse cx="59" cy="184" rx="17" ry="5" fill="#efb95a" />
        <path d="M45 172h34v12H45z" fill="#b97a1f" />
        <ellipse cx="62" cy="172" rx="17" ry="5" fill="#f2c26a" />
        <path d="M41 160h34v12H41z" fill="#c98a2b" />
        <ellipse cx="58" cy="160" rx="17" ry="5" fill="#f6cd7c" />
        <path d="M52 161.500a6.500 3.200 0 0 1 13 0z" fill="#a86c14" />
      </g>
      <path d="M64 160h11v12l4 12-3 12H62z" fill="#1f2547" opacity=".12" />
    </>
  ),
  note: (
    <>
      <path d="M42 146h42l4 50H38z" fill="#f4eedd" />
      <path
        d="M48 158h28M47 166h31M46.500 174h22"
        stroke="#a7a08d"
        strokeWidth="2.500"
        strokeLinecap="round"
      />
      <path d="M70 146h14l4 50H70z" fill="#1f2547" opacity=".1" />
      <path d="M88 138l8 7-22 26-9 3 2-10z" fill="#2f5d7c" />
      <path d="M65 174l2-10 7 7z" fill="#f0d9b0" />
    </>
  ),
  people: (
    <>
      <circle cx="54" cy="152" r="9" fill="#6b3049" />
      <path d="M40 196c0-24 4-33 14-33s14 9 14 33z" fill="#6b3049" />
      <circle cx="78" cy="160" r="8" fill="#c98a3a" />
      <path d="M66 196c0-20 4-27 12-27s12 7 12 27z" fill="#c98a3a" />
      <path d="M78 152a8 8 0 0 1 0 16v28h12c0-20-4-27-12-27z" fill="#1f2547" opacity=".12" />
    </>
  ),
} as const

export type SceneName = keyof typeof goods

/** Two niches on a ledge, one light from the upper left. One holds a thing; the other waits. */
export function NicheScene({ of }: { of: SceneName }) {
  return (
    <svg
      width="230"
      height="216"
      viewBox="0 0 230 216"
      aria-hidden="true"
      focusable="false"
      className="max-w-full"
    >
      <path d="M20 196V98a45 45 0 0 1 90 0v98z" className="fill-glow" />
      <path d="M120 196V98a45 45 0 0 1 90 0v98z" className="fill-sunken" />
      <path d="M82 63a45 45 0 0 1 28 35v98H92zM182 63a45 45 0 0 1 28 35v98h-18z" className="fill-shade" />
      <path d="M8 196h214v10H8z" className="fill-ink-2" opacity=".18" />
      <path d="M65 196h62l34 20h-50z" className="fill-shade" />
      <g className="dark:brightness-[.93]">{goods[of]}</g>
      <path
        d="M146 196v-44a19 19 0 0 1 38 0v44z"
        fill="none"
        className="stroke-ink-3"
        strokeWidth="1.750"
        strokeDasharray="4 5"
        opacity=".75"
      />
    </svg>
  )
}

/** The closed door: what was asked did not happen. The coin stays outside, whole. */
export function DoorScene({ coin = true }: { coin?: boolean }) {
  return (
    <svg width="150" height="112" viewBox="0 0 150 112" aria-hidden="true" focusable="false">
      <path d="M0 104V52a48 48 0 0 1 96 0v52z" className="fill-cinnabar-wash" />
      <path d="M14 104V54a34 34 0 0 1 68 0v50z" className="fill-surface" />
      <path d="M48 20a34 34 0 0 1 34 34v50H48z" className="fill-shade" />
      <g fill="none" className="stroke-cinnabar" strokeWidth="2">
        <path d="M48 20v84" />
        <path d="M14 104V54a34 34 0 0 1 68 0v50z" />
        <path d="M41 62v14M55 62v14" strokeWidth="3" strokeLinecap="round" />
      </g>
      <path d="M0 105h150" className="stroke-ink-2" strokeWidth="2" strokeLinecap="round" />
      {coin && (
        <>
          <circle cx="120" cy="83" r="21" className="fill-sun" />
          <circle
            cx="120"
            cy="83"
            r="15.500"
            fill="none"
            className="stroke-on-sun"
            strokeOpacity=".5"
            strokeWidth="1.500"
          />
          <path d="M110.500 88a9.500 9.500 0 0 1 19 0z" className="fill-on-sun" fillOpacity=".8" />
        </>
      )}
    </svg>
  )
}
