/**
 * The pages of groups: home, catalogue, charter, members, roles, modules, and what IT decides about them.
 * The page engine opens them.
 * They hold no rule and ask no database: they run use cases.
 */
package banyan.web.group;
