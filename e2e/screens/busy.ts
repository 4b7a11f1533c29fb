import { expect } from '@playwright/test'
import type { Life } from './busy-life.ts'
import {
  aDialog,
  aPost,
  choose,
  press,
  type Screen,
  screen,
  titled,
  titledAbout,
  titledFreely,
  turnTo,
  words,
} from './screen.ts'

/** For a member who has used everything: every filled state. */
export const busyScreens = (life: Life): readonly Screen[] => {
  const edited = `/posts/${life.edited}`
  const by = titledAbout('posts.by')
  return [
    screen('notices, filled', '/notices', 'notices.title', page =>
      expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible(),
    ),
    screen('post with a folded answer', edited, by, words('posts.limitedHere')),
    screen('post with an answer unfolded', edited, by, press('posts.showLimited'), page =>
      expect(page.getByText(life.foldedWords)).toBeVisible(),
    ),
    screen('earlier wordings', edited, by, press('posts.edited'), aDialog),
    screen('editing', edited, by, press('posts.menu'), choose('posts.edit'), aDialog),
    screen('picture in full view', `/posts/${life.pictured}`, by, press('media.openPicture'), aDialog),
    screen('tag', `/tags/${life.tag}`, titled('home.tagTitle', { tag: life.tag }), aPost),
    screen('bookmarks, filled', '/bookmarks', 'bookmarks.title', aPost),
    screen('drafts, filled', '/drafts', 'drafts.drafts', page =>
      expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible(),
    ),
    screen('scheduled, filled', '/drafts', titledFreely, turnTo('drafts.scheduled'), page =>
      expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible(),
    ),
    screen('lists, filled', '/lists', 'graph.lists'),
    screen('list', `/lists/${life.list}`, titledFreely, aPost),
    screen('feeds, filled', '/feeds', 'search.feeds'),
    screen('feed', `/feeds/${life.feed}`, titledFreely, aPost),
    screen('edit feed', `/feeds/${life.feed}/edit`, 'search.editFeed'),
    screen('follow requests', '/me/privacy/requests', 'graph.requests', words('graph.accept')),
    screen('muted words', '/me/privacy/muted', 'graph.mutedTitle'),
    screen('muted people', '/me/privacy/muted', 'graph.mutedTitle', turnTo('graph.mutedPeople')),
    screen('blocked', '/me/privacy/blocked', 'graph.blockedTitle'),
    screen('profile, blocked', `/@${life.blocked}`, titledFreely, words('graph.unblock')),
    screen(
      'decisions about me, one appealed',
      '/me/decisions',
      'safety.title',
      words('safety.appealWaiting'),
    ),
    screen('my reports', '/me/decisions', 'safety.title', turnTo('safety.tabReports')),
  ]
}

/** For a member of the staff. */
export const staffScreens = (life: Life): readonly Screen[] => {
  const open = `/staff/cases/${life.openCase}`
  return [
    screen('cases', '/staff', 'safety.staff.title'),
    screen('case', open, 'safety.staff.title'),
    screen(
      'deciding',
      open,
      'safety.staff.title',
      press('safety.staff.claim'),
      press('safety.staff.decide'),
      aDialog,
    ),
    screen('case, decided', `/staff/cases/${life.decidedCase}`, 'safety.staff.title'),
    screen('appeals', '/staff/appeals', 'safety.staff.appeals'),
  ]
}
