package org.therex.lowback;

/**
 * The numbered rules by hand from the clinical reference, in its order: rule, kind, limits, ICD codes of its conditions,
 * sources, strength.
 */
final class RuleTable {

    static final String ROWS = """
            osteoporosis-no-fracture          | PRECAUTION | LFL>=2; LFE>=2; ROT>=3; LAT>=3 | M81 | s8 s9 s10 s11 | CONSENSUS
            vertebral-fracture                | RELATIVE_CONTRAINDICATION | LFL>=1; LFE>=2; ROT>=2; LAT>=2; LEE>=3; TIS>=2 | M80 M48.5 | s8 s9 | CONSENSUS
            vertebral-fracture-acute          | ABSOLUTE_CONTRAINDICATION | LFL>=1; LFE>=2; ROT>=2; LAT>=2; LEE>=3; TIS>=2 | M80 M48.5 | s8 s9 | CONSENSUS
            vertebral-fracture-balance        | RELATIVE_CONTRAINDICATION | BAL>=3 | M80 M48.5 | s8 s9 | CONSENSUS
            spondylolysis-acute               | RELATIVE_CONTRAINDICATION | LEE>=2; ROT>=2; LEE>=1 and ROT>=1 | M43.0 M48.4 | s14 | EXPERT_OPINION
            spondylolisthesis                 | PRECAUTION | LEE>=2 | M43.1 | s12 s13 | TRIAL
            spondylolisthesis-unstable        | RELATIVE_CONTRAINDICATION | LEE>=2; IAP>=3 | M43.1 | s12 s13 | EXPERT_OPINION
            lumbar-stenosis-claudication      | PRECAUTION | LEE>=2; PRN>=2 | M48.06 | s15 s16 | GUIDELINE
            disc-flexion-peripheralises       | PRECAUTION | LFL>=1; LFE>=2; NEU>=2 | M51.1 M54.1 | s17 s18 | SYSTEMATIC_REVIEW
            disc-extension-peripheralises     | PRECAUTION | LEE>=2 | M51.1 M54.1 | s17 s18 | SYSTEMATIC_REVIEW
            disc-direction-of-symptoms        | MONITORING | whole program | M51.1 M54.1 | s17 s18 | SYSTEMATIC_REVIEW
            morning-flexion                   | PRECAUTION | LFL>=1; LFE>=2 | M51.1 M54.1 M54.5 | s61 | TRIAL
            prefers-extension                 | INDICATION | LEE>=1 | | s17 | SYSTEMATIC_REVIEW
            prefers-extension-not-flexion     | PRECAUTION | LFL>=1; LFE>=2 | | s17 | SYSTEMATIC_REVIEW
            prefers-flexion                   | INDICATION | LFE>=1 | | s17 | SYSTEMATIC_REVIEW
            prefers-flexion-not-extension     | PRECAUTION | LEE>=2 | | s17 | SYSTEMATIC_REVIEW
            prefers-lateral-not-other-side    | PRECAUTION | LAT>=2 | | s17 | SYSTEMATIC_REVIEW
            sciatica-irritable                | PRECAUTION | NEU>=2; LFE>=2 | M54.3 M54.4 | s63 | EXPERT_OPINION
            acute-low-back-pain               | INDICATION | whole program | M54.5 | s1 s2 | GUIDELINE
            chronic-low-back-pain             | INDICATION | whole program | M54.5 | s1 s2 | GUIDELINE
            lumbar-surgery-recent             | RELATIVE_CONTRAINDICATION | LFL>=1; LFE>=1; ROT>=1; LEE>=2; LAT>=1; ISO>=2 | Z98 | s19 s20 | EXPERT_OPINION
            lumbar-disc-replacement-extension | RELATIVE_CONTRAINDICATION | LEE>=3 | Z98 | s19 s20 | EXPERT_OPINION
            axial-spondyloarthritis           | INDICATION | whole program | M45 | s7 | EXPERT_OPINION
            axial-spondyloarthritis-stiff-spine | PRECAUTION | ROT>=3; LFE>=3; BAL>=3 | M81 M45 | s7 | UNVERIFIED
            pelvic-girdle-pain                | PRECAUTION | ASY>=2; HAB>=2; BAL>=3 | M53.3 M46.1 O26 | s23 s24 | GUIDELINE
            hip-replacement-posterior         | RELATIVE_CONTRAINDICATION | HF>=2; HAD>=2; HIR>=2 | Z96.64 | s21 s22 | SYSTEMATIC_REVIEW
            hip-replacement-anterior          | RELATIVE_CONTRAINDICATION | HER>=1 and HEX>=2 | Z96.64 | s21 s22 | SYSTEMATIC_REVIEW
            hip-replacement-anterior-extension | PRECAUTION | HEX>=2 | Z96.64 | s21 s22 | SYSTEMATIC_REVIEW
            hip-replacement-lateral           | RELATIVE_CONTRAINDICATION | HF>=2; HAD>=2; HIR>=2; HAB>=1 | Z96.64 | s21 s22 | SYSTEMATIC_REVIEW
            hip-joint-pain                    | PRECAUTION | HF>=3; HIR>=2; HAD>=2 | M16 | | UNVERIFIED
            knee-load                         | PRECAUTION | KNP>=2; KFD>=3; PFL>=2 | M17 | s40 | SYSTEMATIC_REVIEW
            knee-replacement-recent           | RELATIVE_CONTRAINDICATION | KNP>=1; KFD>=1; PFL>=1 | | | UNVERIFIED
            wrist-load                        | PRECAUTION | WEW>=2 | G56.0 | s41 | EXPERT_OPINION
            shoulder-load                     | PRECAUTION | OVH>=2; SHW>=2 | M75.4 | s42 | EXPERT_OPINION
            neck-load                         | PRECAUTION | NKL>=2 | M54.2 | | UNVERIFIED
            hypermobility                     | PRECAUTION | LFE>=3; LEE>=3; ROT>=3; LAT>=3; HF>=3; HAD>=3; HIR>=3; HER>=3; HEX>=3; HAB>=3; KFD>=3 | M35.7 Q79.6 | s37 | EXPERT_OPINION
            joint-flare                       | PRECAUTION | ASY>=2; HF>=3; HEX>=2; PFL>=2; KFD>=3; KNP>=2; WEW>=1; SHW>=1; OVH>=2 | M06 | | UNVERIFIED
            joint-flare-hip                   | PRECAUTION | ASY>=2; HF>=3; HEX>=2 | M06 | | UNVERIFIED
            joint-flare-knee                  | PRECAUTION | PFL>=2; KFD>=3; KNP>=2 | M06 | | UNVERIFIED
            joint-flare-wrist                 | PRECAUTION | WEW>=1 | M06 | | UNVERIFIED
            joint-flare-shoulder              | PRECAUTION | SHW>=1; OVH>=2 | M06 | | UNVERIFIED
            cardiac-unstable                  | ABSOLUTE_CONTRAINDICATION | whole program | I20 I50 | s29 | GUIDELINE
            hypertension-above-180-110        | ABSOLUTE_CONTRAINDICATION | whole program | | s29 | GUIDELINE
            hypertension-above-160-100        | RELATIVE_CONTRAINDICATION | whole program | | s29 | GUIDELINE
            hypertension-uncontrolled         | RELATIVE_CONTRAINDICATION | whole program | I10 | s29 | GUIDELINE
            hypertension-holds                | PRECAUTION | ISO>=3; IAP>=3 | I10 | s30 s65 | OBSERVATIONAL
            aortic-aneurysm-known             | RELATIVE_CONTRAINDICATION | ISO>=3; IAP>=3 | I71 | s31 | TRIAL
            thrombosis-hold                   | ABSOLUTE_CONTRAINDICATION | whole program | I82.4 | s35 | GUIDELINE
            thrombosis-tissue-pressure        | ABSOLUTE_CONTRAINDICATION | TIS>=1 | I82.4 | s34 s35 | CONSENSUS
            bleeding-tissue-pressure          | RELATIVE_CONTRAINDICATION | TIS>=2 | Z79 D66 D68 | s36 | EXPERT_OPINION
            bleeding-balance                  | PRECAUTION | BAL>=3 | Z79 D66 D68 | s36 | EXPERT_OPINION
            wound-or-fracture-under-tool      | ABSOLUTE_CONTRAINDICATION | TIS>=1 | | s34 | CONSENSUS
            inflammation-under-tool           | PRECAUTION | TIS>=1 | I82.4 | s34 | CONSENSUS
            orthostatic-hypotension           | PRECAUTION | HPC>=2; SUP>=1; INV>=1 | | s33 | EXPERT_OPINION
            pregnancy-any                     | MONITORING | whole program | Z33 Z3A | s25 s26 | GUIDELINE
            pregnancy-complication            | RELATIVE_CONTRAINDICATION | whole program | | s25 s26 | GUIDELINE
            pregnancy-belly                   | RELATIVE_CONTRAINDICATION | PRN>=1; ABC>=1 | Z33 Z3A | s25 s28 | EXPERT_OPINION
            pregnancy-supine                  | PRECAUTION | SUP>=2 | Z33 Z3A | s25 s26 | GUIDELINE
            pregnancy-effort                  | PRECAUTION | IAP>=3; ISO>=3 | Z33 Z3A | s25 s28 | EXPERT_OPINION
            pregnancy-balance                 | PRECAUTION | BAL>=3 | Z33 Z3A | s25 s26 | GUIDELINE
            postpartum-first-6-weeks          | PRECAUTION | IAP>=2; LFL>=1; ISO>=3 | | s64 | EXPERT_OPINION
            postpartum-6-to-12-weeks          | PRECAUTION | IAP>=3; LFL>=2 | | s64 | EXPERT_OPINION
            postpartum-after-12-weeks         | MONITORING | IAP>=2; LFL>=2 | | s64 | EXPERT_OPINION
            diastasis-recti                   | PRECAUTION | IAP>=2; LFL>=2; ISO>=3 | M62.0 | s44 | TRIAL
            abdominal-hernia                  | RELATIVE_CONTRAINDICATION | IAP>=3; ISO>=3 | K40 K42 | s43 | EXPERT_OPINION
            abdominal-surgery-recent          | RELATIVE_CONTRAINDICATION | IAP>=2; LFL>=1 | | s43 s64 | EXPERT_OPINION
            pelvic-floor                      | PRECAUTION | IAP>=2; ISO>=3 | | | UNVERIFIED
            glaucoma-head-down                | RELATIVE_CONTRAINDICATION | INV>=2 | H40 | s32 | OBSERVATIONAL
            glaucoma-pressure                 | PRECAUTION | INV>=1; ISO>=3 | H40 | s32 | OBSERVATIONAL
            retina                            | RELATIVE_CONTRAINDICATION | INV>=1; ISO>=3; IAP>=3 | H33.2 | s33 | EXPERT_OPINION
            vertigo                           | PRECAUTION | HPC>=1; INV>=1; BAL>=2 | H81.1 R42 | s39 | GUIDELINE
            falls-risk-balance                | PRECAUTION | BAL>=2 | R26 | s8 | CONSENSUS
            falls-risk-unsupervised           | RELATIVE_CONTRAINDICATION | BAL>=3 | R26 | s8 | CONSENSUS
            falls-risk-floor                  | PRECAUTION | FLR>=2 | R26 | s8 | CONSENSUS
            reflux-after-meals                | PRECAUTION | SUP>=2; PRN>=1; INV>=1; IAP>=2 | K21 K44 | s38 | CONSENSUS
            neuropathy-tissue-pressure        | PRECAUTION | TIS>=2 | | | UNVERIFIED
            acute-illness                     | ABSOLUTE_CONTRAINDICATION | whole program | | s45 | EXPERT_OPINION
            cannot-reach-floor                | PRECAUTION | FLR>=2 | | | EXPERT_OPINION
            cannot-kneel                      | PRECAUTION | KNP>=1 | | | EXPERT_OPINION
            cannot-lie-prone                  | PRECAUTION | PRN>=1 | | | EXPERT_OPINION
            """;

    private RuleTable() {}
}
