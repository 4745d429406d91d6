/**
 * Who a document is about: the register of municipalities and its changes since 2011, the manifest
 * of a corpus, and what folder, file name, title and first pages tell where the manifest is silent.
 *
 * <p>{@link no.samlese.registry.MunicipalityRegister} answers for codes and names of any date,
 * {@link no.samlese.registry.Manifest} for what the user has written down, and {@link
 * no.samlese.registry.DocumentIdentifier} puts the two together with what it reads itself. Nothing
 * is guessed: where several municipalities are possible, all are given.
 */
package no.samlese.registry;
