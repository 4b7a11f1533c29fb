import type { ModuleDefinition } from '@stoa/kit'
import { deleteDueMembers, deleteDueTask } from './deletion/delete-member.ts'
import { registerDeletion } from './deletion/routes.ts'
import { mailTasks } from './mail-tasks.ts'
import { registerDemo } from './routes/demo.ts'
import { registerDevMailbox } from './routes/dev-mailbox.ts'
import { registerMembers } from './routes/members.ts'
import { registerPasskeys } from './routes/passkeys.ts'
import { registerPasswords } from './routes/passwords.ts'
import { registerProfile } from './routes/profile.ts'
import { registerSessions } from './routes/sessions.ts'
import { registerSignIn } from './routes/sign-in.ts'
import { registerSignUp } from './routes/sign-up.ts'
import { registerStepUp } from './routes/step-up.ts'
import type { IdentityServices } from './services.ts'
import { sweepExpired, sweepExpiredTask } from './sweep-expired.ts'

export {
  type Barrier,
  noBarriers,
  type Reach,
  type ReadBarriers,
  type ReadBarriersBetween,
  reachKey,
  readAbsent,
} from './barrier.ts'
export { createMember, type NewMember, type NewMemberRefusal } from './create-member.ts'
export { setAvatar } from './edit-profile.ts'
export { emailOf } from './email-of.ts'
export { endSession } from './end-sessions.ts'
export {
  HandleChangedPayload,
  handleChanged,
  MemberDeletedPayload,
  MemberJoinedPayload,
  memberDeleted,
  memberJoined,
  ProfileChangedPayload,
  profileChanged,
  SessionOpenedPayload,
  SessionsEndedPayload,
  sessionOpened,
  sessionsEnded,
} from './events.ts'
export {
  findEmail,
  findMemberByHandle,
  findMemberById,
  findMembersByHandles,
  getMembers,
  hasMembers,
  listMembersAfter,
  searchMembers,
} from './find-members.ts'
export { grantStaff, listStaff, revokeStaff, type StaffChange } from './grant-staff.ts'
export { keepSessions, livingSessions } from './living-sessions.ts'
export { type Mail, type MailTransport, mailboxMail, smtpMail, wasNotSent } from './mail.ts'
export { type Member, type MemberProfile, toMemberCard } from './member.ts'
export { requireStaff, requireStepUp, stepUpRequired } from './policy.ts'
export { resolveActor } from './resolve-actor.ts'
export { HandleParam, type MemberCard, MemberCardSchema } from './schema.ts'
export { createIdentityServices, type IdentityOptions, type IdentityServices } from './services.ts'
export { steppedUpUntil } from './session.ts'
export { isStaffRole, type StaffRole, staffRoles } from './staff.ts'
export { liftSuspension, suspendMember } from './suspend-member.ts'
export type { Suspension } from './suspension-store.ts'

export const identityModule: ModuleDefinition<IdentityServices> = {
  name: 'identity',
  migrations: new URL('./migrations/', import.meta.url),
  register(app, services) {
    registerSignUp(app, services)
    registerSignIn(app, services)
    registerSessions(app)
    registerPasskeys(app, services)
    registerStepUp(app, services)
    registerPasswords(app, services)
    registerProfile(app, services)
    registerDeletion(app, services)
    registerMembers(app)
    registerDemo(app, services)
    registerDevMailbox(app, services)
  },
  tasks: services => ({
    ...mailTasks(services),
    [sweepExpiredTask]: (_payload, ctx) => sweepExpired(ctx),
    [deleteDueTask]: (_payload, ctx) => deleteDueMembers(ctx, services.deletionObstacles),
  }),
  crontab: [`17 * * * * ${sweepExpiredTask}`, `*/10 * * * * ${deleteDueTask}`],
}
