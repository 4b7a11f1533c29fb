/** Offered first, to answer a message with one press. */
export const quickReactions = ['👍', '❤️', '😂', '😮', '😢', '🙏'] as const

/** Kinds of emoji in the order in which they are looked for; the names of the kinds are texts of the app. */
export const emojiKinds = {
  faces:
    '😀 😄 😁 😅 😂 🤣 🙂 🙃 😉 😊 😇 🥰 😍 🤩 😘 😋 😜 🤪 🤗 🤭 🤔 🤨 😐 😏 🙄 😬 😌 😴 😷 🤒 🤯 🥳 😎 🤓 😕 🙁 😮 😲 😳 🥺 😢 😭 😱 😤 😡 🤬 💀 🤡 👻 🤖',
  hands: '👍 👎 👌 🤌 ✌️ 🤞 🤟 🤙 👈 👉 👆 👇 👋 🤚 🖐️ ✋ 👏 🙌 🫶 🤝 🙏 💪 ✍️ 👀 🧠 🫂 🙋 🙆 🙅 🤷 🤦 💁',
  hearts: '❤️ 🧡 💛 💚 💙 💜 🖤 🤍 🤎 💔 ❤️‍🔥 💕 💞 💓 💗 💖 💘 💯 ✨ 🔥 ⭐ 🌟 💥 🎉 🎊 🎈 🎁 🏆 🥇',
  nature:
    '🐶 🐱 🐭 🐰 🦊 🐻 🐼 🐨 🐯 🦁 🐮 🐷 🐸 🐵 🐔 🐧 🐦 🦉 🐝 🦋 🐢 🐙 🐬 🐳 🌱 🌳 🌵 🌷 🌻 🍀 🍂 🌈 ☀️ ⛅ 🌧️ ⛈️ ❄️ 🌊 🌙',
  food: '🍎 🍊 🍋 🍌 🍉 🍇 🍓 🍒 🍑 🥑 🍅 🥕 🌽 🍞 🥐 🧀 🍳 🥓 🍔 🍟 🍕 🌮 🥗 🍝 🍜 🍣 🍤 🍰 🎂 🍪 🍫 🍿 ☕ 🍵 🍺 🍷 🥂',
  things:
    '🚗 🚌 🚲 ✈️ 🚂 ⛵ 🏠 🏢 🏖️ ⛰️ 🗺️ ⚽ 🏀 🎾 🎸 🎹 🎨 📷 💻 📱 ⏰ 💡 🔑 🔒 📌 📎 ✏️ 📚 📅 📦 💰 💳 🧾 🛒 ✅ ❌ ❓ ❗ ⚠️ ♻️',
} as const

export type EmojiKind = keyof typeof emojiKinds

export const emojiOf = (kind: EmojiKind): string[] => emojiKinds[kind].split(' ')
