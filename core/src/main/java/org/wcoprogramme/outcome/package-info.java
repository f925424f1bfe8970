/**
 * What a programme achieved, as somebody reported it: results with their indicators in the shape of IATI 2.03,
 * follow-ups of former participants, and what spread from them.
 *
 * <p>It is data. What the library computes from a record is in the package {@code profile}.
 *
 * <p>Sources: IATI standard 2.03 (schemas and code lists of the IATI Secretariat); Kirkpatrick Partners, The New World
 * Kirkpatrick Model; OECD DAC Network on Development Evaluation, Better criteria for better evaluation (2019). No
 * indicator and no question here is known to be used for the Career Development Programme: no evaluation of it in
 * figures was found.
 */
@NullMarked
package org.wcoprogramme.outcome;

import org.jspecify.annotations.NullMarked;
