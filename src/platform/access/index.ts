export { allow, ROLES, type Guard, type Role, type SignedIn, type Who } from './access.ts'
