import { expect, it } from 'vitest'
import { coversRole, isStaffRole } from './staff.ts'

it('lets an admin do what a moderator may, and nobody else more than the own role', () => {
  expect(coversRole('admin', 'moderator')).toBe(true)
  expect(coversRole('moderator', 'moderator')).toBe(true)
  expect(coversRole('moderator', 'admin')).toBe(false)
  expect(coversRole(null, 'moderator')).toBe(false)
})

it('knows its roles by name', () => {
  expect(isStaffRole('admin')).toBe(true)
  expect(isStaffRole('Admin')).toBe(false)
})
